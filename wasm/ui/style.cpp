#include "ui/style.h"

namespace atelier::ui {

namespace {

ImFont* loadFont(std::span<const std::uint8_t> text_ttf, std::span<const std::uint8_t> icons_ttf, float size_px,
                 float device_pixel_ratio) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  if (text_ttf.empty()) return atlas.AddFontDefault();
  // Latin with its accents, and the typographic signs that French and English use.
  static constexpr ImWchar kTextRanges[] = {0x20, 0x17f, 0x2010, 0x203a, 0x2212, 0x2212, 0};
  static constexpr ImWchar kIconRanges[] = {kIconFirst, kIconLast, 0};
  ImFontConfig text;
  text.FontDataOwnedByAtlas = false;
  const float raster_size = size_px * device_pixel_ratio;
  ImFont* font = atlas.AddFontFromMemoryTTF(const_cast<std::uint8_t*>(text_ttf.data()),
                                            static_cast<int>(text_ttf.size()), raster_size, &text, kTextRanges);
  if (icons_ttf.empty()) return font;
  ImFontConfig icons;
  icons.FontDataOwnedByAtlas = false;
  icons.MergeMode = true;
  icons.GlyphOffset.y = raster_size * 0.17f;  // Lucide's glyphs fill the em box: this puts them on the text's middle
  atlas.AddFontFromMemoryTTF(const_cast<std::uint8_t*>(icons_ttf.data()), static_cast<int>(icons_ttf.size()),
                             raster_size * 1.2f, &icons, kIconRanges);
  return font;
}

}  // namespace

Fonts loadFonts(std::span<const std::uint8_t> text_ttf, std::span<const std::uint8_t> icons_ttf,
                float device_pixel_ratio) {
  ImGuiIO& io = ImGui::GetIO();
  io.Fonts->Clear();
  Fonts fonts;
  fonts.body = loadFont(text_ttf, icons_ttf, kFontBody, device_pixel_ratio);
  fonts.small = loadFont(text_ttf, icons_ttf, kFontSmall, device_pixel_ratio);
  io.FontGlobalScale = 1 / device_pixel_ratio;
  return fonts;
}

const Palette& palette(bool is_dark) { return is_dark ? kDarkPalette : kLightPalette; }

const Colour& overlayColour(const Palette& colours, app::OverlayColour choice) {
  switch (choice) {
    case app::OverlayColour::kGreen: return colours.overlay_green;
    case app::OverlayColour::kBlue: return colours.overlay_blue;
    case app::OverlayColour::kWhite: return colours.overlay_white;
    default: return colours.overlay;
  }
}

ImVec4 vec4(const Colour& colour, float alpha) { return {colour.red, colour.green, colour.blue, alpha}; }

ImU32 packed(const Colour& colour, float alpha) { return ImGui::ColorConvertFloat4ToU32(vec4(colour, alpha)); }

void applyStyle(const Palette& colours) {
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowRounding = style.PopupRounding = kRadiusLarge;
  style.ChildRounding = kRadiusMedium;
  style.FrameRounding = style.GrabRounding = kRadiusSmall;
  style.WindowBorderSize = style.PopupBorderSize = style.ChildBorderSize = 1;
  style.FrameBorderSize = 0;
  style.WindowPadding = {kSpace3, kSpace3};
  style.FramePadding = {kSpace2, kSpace2};
  style.ItemSpacing = {kSpace2, kSpace2};
  style.ItemInnerSpacing = {kSpace2, kSpace1};
  style.ScrollbarSize = 10;
  style.ScrollbarRounding = 5;
  style.GrabMinSize = 14;
  style.WindowMinSize = {1, 1};
  style.DisabledAlpha = 0.4f;
  style.HoverDelayShort = 0.35f;

  ImVec4* table = style.Colors;
  const auto set = [table](ImGuiCol slot, const Colour& colour, float alpha = 1) {
    table[slot] = vec4(colour, alpha);
  };
  set(ImGuiCol_Text, colours.text);
  set(ImGuiCol_TextDisabled, colours.muted);
  set(ImGuiCol_WindowBg, colours.surface);
  set(ImGuiCol_ChildBg, colours.raised);
  set(ImGuiCol_PopupBg, colours.raised);
  set(ImGuiCol_Border, colours.border);
  set(ImGuiCol_FrameBg, colours.hover);
  set(ImGuiCol_FrameBgHovered, colours.border);
  set(ImGuiCol_FrameBgActive, colours.border);
  set(ImGuiCol_SliderGrab, colours.accent);
  set(ImGuiCol_SliderGrabActive, colours.accent_hover);
  set(ImGuiCol_CheckMark, colours.accent);
  set(ImGuiCol_Button, colours.surface, 0);
  set(ImGuiCol_ButtonHovered, colours.hover);
  set(ImGuiCol_ButtonActive, colours.border);
  set(ImGuiCol_Header, colours.hover);
  set(ImGuiCol_HeaderHovered, colours.border);
  set(ImGuiCol_HeaderActive, colours.border);
  set(ImGuiCol_Separator, colours.border);
  set(ImGuiCol_ScrollbarBg, colours.surface, 0);
  set(ImGuiCol_ScrollbarGrab, colours.border);
  set(ImGuiCol_ScrollbarGrabHovered, colours.outline);
  set(ImGuiCol_ScrollbarGrabActive, colours.outline);
  set(ImGuiCol_NavHighlight, colours.accent);
}

}  // namespace atelier::ui
