// Pictures and export requests as they cross between the page, its codec worker and the editor. Pixels never do
// so as JSON: they travel beside it.
#pragma once

#include "app/json.h"
#include "base/owned_bytes.h"
#include "base/result.h"
#include "codec/picture_file.h"

namespace atelier::bridge {

// The worker's description of a decoded picture. Metadata is written in hexadecimal.
app::Json pictureToJson(const codec::DecodedPicture& picture, const image::ImageSpec& spec);
// `pixels`: [height, width, 4] u8, sRGB, straight alpha. kBadImage where they do not fit the description.
base::Result<codec::DecodedPicture> pictureFromAnswer(const app::Json& json, base::OwnedBytes pixels);

app::Json encodeRequestToJson(const codec::EncodeRequest& request, const image::ImageSpec& spec);
codec::EncodeRequest encodeRequestFromJson(const app::Json& json);

app::Json errorToJson(const base::Error& error);
base::Error errorFromJson(const app::Json& json);

}  // namespace atelier::bridge
