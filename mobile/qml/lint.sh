#!/usr/bin/env bash
# qmllint and qmlformat over every QML file of ours. usage: lint.sh BUILD_DIR QT_BIN_DIR
# One file a run: the qmllint of Qt 6.4.2 crashes when it is given a whole module of this size. Any warning of any category is a fault.
# Not qmlformat by itself: that of Qt 6.4 drops the value of a pragma, see tests/ui/qml_format.py.
set -uo pipefail
build=$1
qt=$2
cd "$(dirname "$0")"
lint() { # module's resource file, QML file
  local out
  out=$("$qt/qmllint" --bare -I "$build/qml" -I "$("$qt/qmake6" -query QT_INSTALL_QML 2>/dev/null || echo /usr/lib/x86_64-linux-gnu/qt6/qml)" --resource "$1" "$2" 2>&1)
  if [ $? -ne 0 ] || [ -n "$out" ]; then
    printf 'mobile/qml/%s:\n%s\n' "$2" "$out" >&2
    return 1
  fi
}
faults=0
seen=0
for module in style ui; do
  resource=$(find "$build/mobile/qml/$module/.rcc" -name 'qmake_*.qrc' | head -n 1)
  for file in "$module"/*.qml; do
    seen=$((seen + 1))
    lint "$resource" "$file" || faults=$((faults + 1))
  done
done
echo "qmllint: $seen files, $faults with faults"
python3 ../../tests/ui/qml_format.py ../.. || faults=$((faults + 1))
[ "$faults" = 0 ] && [ "$seen" -gt 50 ]
