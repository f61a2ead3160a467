// GroupNorm in the three ways that the autoencoder's graphs need it. (The contributed GroupNorm operator is not in
// the runtime we target, so it is spelled out.)
#pragma once

#include "modelpack/layers.h"

namespace atelier::modelpack {

class GroupNorm {
 public:
  using Value = Layers::Value;
  virtual ~GroupNorm() = default;
  // x [1, C, H, W] normalised by group, times weight `name`, plus `name`.bias.
  Value apply(const Value& x, const std::string& name, std::int64_t channels);
  // What follows is twice as wide and high.
  virtual void enterLevel() {}

 protected:
  GroupNorm(Layers& layers, const VaeConfig& config) : m_layers(layers), m_config(config) {}
  virtual Value normalise(const Value& x, std::int64_t channels) = 0;  // [1, C, H, W] both
  // A group's values side by side: [1, C, H, W] <-> [1, G, C/G·H, W]. Keeping W needs no sizes at run time.
  Value grouped(const Value& x) { return m_layers.reshape(x, {0, m_config.groups, -1, 0}); }
  Value ungrouped(const Value& x, std::int64_t channels) { return m_layers.reshape(x, {0, channels, -1, 0}); }

  Layers& m_layers;
  const VaeConfig& m_config;
};

// By the picture's own statistics.
class OwnGroupNorm final : public GroupNorm {
 public:
  OwnGroupNorm(Layers& layers, const VaeConfig& config) : GroupNorm(layers, config) {}

 private:
  Value normalise(const Value& x, std::int64_t channels) override;
  Value m_ones, m_zeros;
};

// By the rows of norm_statistics, one after another.
class GivenGroupNorm : public GroupNorm {
 public:
  GivenGroupNorm(Layers& layers, const VaeConfig& config);

 protected:
  struct Statistics {
    Value mean, variance;  // [1, G, 1, 1]
  };
  Statistics nextGiven();
  Value normalised(const Value& x, const Statistics& statistics, std::int64_t channels);
  Value normalise(const Value& x, std::int64_t channels) override;

 private:
  Value m_statistics;
  std::int32_t m_next = 0;
};

// By given ones or by the tile's own, measuring the latter over the tile's core.
class MeasuringGroupNorm final : public GivenGroupNorm {
 public:
  MeasuringGroupNorm(Layers& layers, const VaeConfig& config);
  void enterLevel() override;
  Value measured();  // [layers, 2, G]

 private:
  Value normalise(const Value& x, std::int64_t channels) override;
  Value coreMean(const Value& x);
  Value blend(const Value& own, const Value& given);

  Value m_core;  // [1, 1, H, W] of the current level; its mean is 1
  Value m_trust;
  std::vector<Value> m_rows;
};

}  // namespace atelier::modelpack
