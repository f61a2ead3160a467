#include "server/static_files.h"

#include "server/caching.h"
#include "server/mime.h"
#include "server/ranges.h"

namespace atelier::server {
namespace {

// Cannot occur in a multipart body by chance worth naming; a fixed one keeps answers repeatable.
constexpr std::string_view kBoundary = "atelier-5f0c7d9b2e61483a9d04";

Answer redirectToFolder(RequestPath path) {
  path.is_folder = true;
  auto answer = plainAnswer(301);
  answer.headers.emplace_back("Location", encodedPath(path));
  return answer;
}

Answer unsatisfiable(std::uint64_t size) {
  auto answer = plainAnswer(416);
  answer.headers.emplace_back("Content-Range", "bytes */" + std::to_string(size));
  return answer;
}

void sendRanges(Answer& answer, const std::shared_ptr<const OpenFile>& file, const std::vector<ByteRange>& ranges) {
  answer.status = 206;
  if (ranges.size() == 1) {
    answer.headers.emplace_back("Content-Range", contentRange(ranges[0], file->size()));
    answer.body.append(file, ranges[0].first, ranges[0].length);
    return;
  }
  const std::string boundary(kBoundary);
  for (const auto& range : ranges) {
    answer.body.append("\r\n--" + boundary + "\r\nContent-Type: " + answer.content_type +
                       "\r\nContent-Range: " + contentRange(range, file->size()) + "\r\n\r\n");
    answer.body.append(file, range.first, range.length);
  }
  answer.body.append("\r\n--" + boundary + "--\r\n");
  answer.content_type = "multipart/byteranges; boundary=" + boundary;
}

// Ranges count bytes of the file as it is, so a request for some is never answered from a compressed variant.
std::optional<std::string> rangeHeader(const Request& request) {
  return request.method == "GET" ? headerValue(request.headers, "Range") : std::nullopt;
}

}  // namespace

Answer answerFromFiles(const FileFinder& files, const Request& request) {
  const auto path = parseRequestPath(request.target);
  if (!path) return plainAnswer(400, "not a path that this server reads");
  const auto found = files.find(*path);
  if (found.is_folder_unslashed) return redirectToFolder(*path);
  if (!found.file) return plainAnswer(404);

  const auto range = rangeHeader(request);
  const auto variants = files.variantsOf(*found.file);
  const bool varies = variants.has_brotli || variants.has_gzip;
  auto encoding = Encoding::kIdentity;
  if (!range) encoding = chooseEncoding(headerValue(request.headers, "Accept-Encoding").value_or(""), variants);
  const auto file = files.openVariant(*found.file, encoding);
  if (!file) return plainAnswer(404);
  const auto validators = validatorsOf(*file, encoding);

  Answer answer{.status = 200, .headers = {}, .content_type = {}, .body = {}};
  answer.headers = {{"Cache-Control", std::string(cacheControl(*path))},
                    {"ETag", validators.etag},
                    {"Last-Modified", validators.last_modified}};
  if (varies) answer.headers.emplace_back("Vary", "Accept-Encoding");
  if (isNotModified(request.headers, validators)) {
    answer.status = 304;
    return answer;
  }

  answer.content_type = mimeType(found.file->path.filename().native());
  answer.headers.emplace_back("Accept-Ranges", "bytes");
  if (encoding != Encoding::kIdentity) answer.headers.emplace_back("Content-Encoding", contentEncoding(encoding));
  if (range && rangeStillApplies(request.headers, validators)) {
    const auto wanted = parseRanges(*range, file->size());
    if (wanted.kind == RangeRequest::Kind::kUnsatisfiable) return unsatisfiable(file->size());
    if (wanted.kind == RangeRequest::Kind::kPartial) {
      sendRanges(answer, file, wanted.ranges);
      return answer;
    }
  }
  answer.body.append(file, 0, file->size());
  return answer;
}

}  // namespace atelier::server
