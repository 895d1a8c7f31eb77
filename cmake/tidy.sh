#!/usr/bin/env bash
# clang-tidy over our sources that the build compiles. usage: tidy.sh BUILD_DIR JOBS guarded|all|FILE…
#   guarded: what keeps secrets and delivers reports; all: everything but tests, whose compiler's warnings are errors too
set -euo pipefail
build=$1
jobs=$2
scope=$3
cd "$(dirname "$0")/.."
case $scope in
guarded) patterns=('core/*.cpp' 'sync/protocol/*.cpp' 'sync/client/*.cpp') ;;
all) patterns=('core/*.cpp' 'content/compiler/*.cpp' 'sync/*.cpp' 'mobile/*.cpp') ;;
*) shift 2; patterns=("$@") ;;
esac
git ls-files -- "${patterns[@]}" | xargs -P "$jobs" -n 4 clang-tidy-14 -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option 2>/dev/null
