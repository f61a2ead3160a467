// Style: the theme (web/theme.json) as Dear ImGui wants it.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <span>

#include "app/mask_tools.h"
#include "ui/theme.h"

namespace atelier::ui {

// The typefaces of the canvas; icons are merged into both. Sizes are CSS pixels.
struct Fonts {
  ImFont* body = nullptr;
  ImFont* small = nullptr;
};

// Builds the font atlas at `device_pixel_ratio`, so that text is as sharp as the page's. The TrueType bytes must
// outlive the atlas. Dear ImGui's own font where one cannot be read.
Fonts loadFonts(std::span<const std::uint8_t> text_ttf, std::span<const std::uint8_t> icons_ttf,
                float device_pixel_ratio);

const Palette& palette(bool is_dark);
const Colour& overlayColour(const Palette& colours, app::OverlayColour choice);
ImVec4 vec4(const Colour& colour, float alpha = 1);
ImU32 packed(const Colour& colour, float alpha = 1);

// Colours, radii and spacing for all that is drawn after it.
void applyStyle(const Palette& colours);

}  // namespace atelier::ui
