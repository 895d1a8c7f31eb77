#!/usr/bin/env bash
# clang-tidy over our sources that the build compiles. usage: tidy.sh BUILD_DIR JOBS [FILE…]
set -euo pipefail
build=$1
jobs=$2
shift 2
cd "$(dirname "$0")/.."
if [ $# -gt 0 ]; then files=("$@"); else
  # Only what is in the compile database; tests are compiled with warnings as errors, which suffices for them.
  mapfile -t files < <(git ls-files -- 'core/*.cpp' 'content/compiler/*.cpp' 'sync/*.cpp' 'mobile/*.cpp')
fi
printf '%s\n' "${files[@]}" | xargs -P "$jobs" -n 4 clang-tidy-14 -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option 2>/dev/null
