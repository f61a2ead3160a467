// Loops over floats for wider vectors where the machine has them. Without contraction of multiply and add the
// results are the same. Not under the sanitizers: their run-time is not up when such functions are resolved.
#pragma once

#if defined(__x86_64__) && !__has_feature(address_sanitizer)
#define MODELPACK_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define MODELPACK_WIDE
#endif
