#!/usr/bin/env bash
# Fetches the tarballs named in vendor.lock into a folder, checks each against its hash, unpacks it.
# usage: vendor.sh FOLDER      (the folder is kept between builds: a tarball that is there and right is not fetched again)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=${1:?usage: vendor.sh FOLDER}
mkdir -p "$out"
grep -v '^#' "$here/vendor.lock" | while read -r name version integrity; do
  [ -n "$name" ] || continue
  slug=$(printf '%s' "$name" | sed 's,^@,,; s,/,-,')
  file="$out/$slug-$version.tgz"
  if [ ! -f "$file" ]; then
    (cd "$out" && npm pack "$name@$version" --ignore-scripts --silent >/dev/null 2>&1) ||
      { echo "vendor: $name $version could not be fetched from the npm registry. Is there a network? Nothing was built." >&2; exit 1; }
  fi
  got="sha512-$(openssl dgst -sha512 -binary "$file" | base64 -w0)"
  if [ "$got" != "$integrity" ]; then
    echo "vendor: $file is not the $name $version that cmake/vendor.lock pins (its hash differs). Stopped: nothing from it was used. Delete the file to fetch it again." >&2
    exit 1
  fi
  if [ ! -f "$out/$slug/.unpacked-$version" ]; then
    rm -rf "${out:?}/$slug"
    mkdir -p "$out/$slug"
    tar xzf "$file" -C "$out/$slug" --strip-components=1
    touch "$out/$slug/.unpacked-$version"
  fi
done
