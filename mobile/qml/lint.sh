#!/usr/bin/env bash
# qmlformat over every QML file of ours: one that it would change is a fault. usage: lint.sh QMLFORMAT
set -uo pipefail
cd "$(dirname "$0")"
faults=0
while read -r file; do
  if ! "$1" "$file" | diff -q - "$file" >/dev/null; then
    echo "mobile/qml/$file: qmlformat would change it (qmlformat -i)" >&2
    faults=$((faults + 1))
  fi
done < <(find . -name '*.qml' | sort)
[ "$faults" = 0 ]
