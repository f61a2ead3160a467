// GET and HEAD for the files below the root: finding, negotiating, validating, slicing, in that order.
#pragma once

#include "server/file_finder.h"
#include "server/http_message.h"

namespace atelier::server {

// The answer to a GET or HEAD. Its body is that of the GET in both cases; whoever sends it leaves it out for HEAD.
Answer answerFromFiles(const FileFinder& files, const Request& request);

}  // namespace atelier::server
