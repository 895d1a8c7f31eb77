#!/usr/bin/env bash
# Every QML file of ours stands as qmlformat writes it. Not qmlformat by itself: that of Qt 6.4 drops the value of a pragma, see the script.
exec python3 "$(dirname "$0")/../../tests/ui/qml_format.py" "$(dirname "$0")/../.."
