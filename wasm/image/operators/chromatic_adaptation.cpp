#include "image/operators/chromatic_adaptation.h"

#include <cmath>

namespace atelier::image {

namespace {

using Vector = CieXyz;
using Matrix = std::array<Vector, 3>;

constexpr Matrix kXyzFromRgb{{{0.4123908, 0.3575843, 0.1804808},  // IEC 61966-2-1
                              {0.2126390, 0.7151687, 0.0721923},
                              {0.0193308, 0.1191948, 0.9505322}}};
constexpr Matrix kConesFromXyz{{{0.401288, 0.650173, -0.051461},  // CAT16
                                {-0.250268, 1.204414, 0.045854},
                                {-0.002079, 0.048952, 0.953127}}};

Matrix multiply(const Matrix& a, const Matrix& b) {
  Matrix product{};
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) {
      for (std::size_t k = 0; k < 3; ++k) product[row][column] += a[row][k] * b[k][column];
    }
  }
  return product;
}

Vector multiply(const Matrix& a, const Vector& v) {
  Vector product{};
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t k = 0; k < 3; ++k) product[row] += a[row][k] * v[k];
  }
  return product;
}

// By cofactors; the matrices here are far from singular.
Matrix inverse(const Matrix& m) {
  Matrix cofactors;
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t j = 0; j < 3; ++j) {
      const std::size_t r = (j + 1) % 3, s = (j + 2) % 3, c = (i + 1) % 3, d = (i + 2) % 3;
      cofactors[i][j] = m[r][c] * m[s][d] - m[r][d] * m[s][c];
    }
  }
  const double determinant = m[0][0] * cofactors[0][0] + m[0][1] * cofactors[1][0] + m[0][2] * cofactors[2][0];
  for (auto& row : cofactors) {
    for (double& value : row) value /= determinant;
  }
  return cofactors;
}

// A bell with a different width on each side, the building block of Wyman et al.
double bell(double nm, double peak, double inverse_width_below, double inverse_width_above) {
  const double t = (nm - peak) * (nm < peak ? inverse_width_below : inverse_width_above);
  return std::exp(-0.5 * t * t);
}

// The CIE 1931 colour matching functions, Wyman et al. 2013, the multi-lobe fit.
Vector observer(double nm) {
  return {0.362 * bell(nm, 442.0, 0.0624, 0.0374) + 1.056 * bell(nm, 599.8, 0.0264, 0.0323) -
              0.065 * bell(nm, 501.1, 0.0490, 0.0382),
          0.821 * bell(nm, 568.8, 0.0213, 0.0247) + 0.286 * bell(nm, 530.9, 0.0613, 0.0322),
          1.217 * bell(nm, 437.0, 0.0845, 0.0278) + 0.681 * bell(nm, 459.0, 0.0385, 0.0725)};
}

// CIE 1960 UCS, where distances from the Planckian locus are given.
struct Uv {
  double u, v;
};

Uv uvOf(const CieXyz& xyz) {
  const double sum = xyz[0] + 15 * xyz[1] + 3 * xyz[2];
  return {4 * xyz[0] / sum, 6 * xyz[1] / sum};
}

}  // namespace

CieXyz planckianWhite(double mired) {
  constexpr double kSecondRadiationConstant = 1.438776877e7;  // nm · K
  Vector white{};
  for (double nm = 360; nm <= 830; nm += 5) {
    const double power = std::pow(nm / 560, -5) / std::expm1(kSecondRadiationConstant * mired * 1e-6 / nm);
    const Vector response = observer(nm);
    for (std::size_t k = 0; k < 3; ++k) white[k] += power * response[k];
  }
  const double y = white[1];
  for (double& value : white) value /= y;
  return white;
}

CieXyz offTheLocus(double mired, double distance) {
  const Uv white = uvOf(planckianWhite(mired));
  const Uv cooler = uvOf(planckianWhite(mired - 1));
  const Uv warmer = uvOf(planckianWhite(mired + 1));
  // Across the locus, towards green: the way along it to the warmer side, turned a quarter to the left.
  const double along_u = warmer.u - cooler.u;
  const double along_v = warmer.v - cooler.v;
  const double length = std::hypot(along_u, along_v);
  const double sign = along_u > 0 ? 1 : -1;  // green lies at greater v
  const double u = white.u - sign * distance * along_v / length;
  const double v = white.v + sign * distance * along_u / length;
  return {1.5 * u / v, 1, (4 - u - 10 * v) / (2 * v)};
}

OperatorConstants adaptationConstants(const CieXyz& from_white, const CieXyz& to_white) {
  const Vector from = multiply(kConesFromXyz, from_white);
  const Vector to = multiply(kConesFromXyz, to_white);
  Matrix gains{};
  for (std::size_t k = 0; k < 3; ++k) gains[k][k] = to[k] / from[k];
  const Matrix cones_from_rgb = multiply(kConesFromXyz, kXyzFromRgb);
  const Matrix adapted = multiply(inverse(cones_from_rgb), multiply(gains, cones_from_rgb));

  const Vector white = multiply(adapted, Vector{1, 1, 1});
  const double white_luminance = 0.2126 * white[0] + 0.7152 * white[1] + 0.0722 * white[2];
  OperatorConstants constants;
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) {
      constants.values[row * 4 + column] = static_cast<float>(adapted[row][column] / white_luminance);
    }
  }
  return constants;
}

}  // namespace atelier::image
