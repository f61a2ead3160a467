// Closing a connection on a client that may still be sending.
#pragma once

namespace atelier::server {

// Sends the end, discards what still arrives for up to a second and 256 KiB, then closes. A plain close() with unread
// bytes resets the connection, and the reset can overtake the answer: the client would never read its 413.
void lingeringClose(int socket);

}  // namespace atelier::server
