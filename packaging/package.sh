#!/bin/sh
# Build the Debian package: environments with exactly the pinned packages, then package.py.
# Needs root, for the clean Debian in which the package is tried; `--no-smoke` leaves that out.
set -eu

cd "$(dirname "$0")/.."
python=${PYTHON:-/usr/bin/python3} # Debian's own: it gets the security updates
build=build/package

packaging/debian.sh packaging/linux/build-packages.txt

# The program is frozen from an environment that holds nothing else, or a library of a tool that
# another one asks for if it is there would be packaged along. The tools have one of their own.
environment() {
  lock=packaging/$1.txt
  [ "$(cat "$build/$1/lock" 2>/dev/null)" != "$(cat "$lock")" ] || return 0
  rm -rf "${build:?}/$1"
  mkdir -p "$build"
  "$python" -m venv "$build/$1"
  "$build/$1/bin/python" -m pip --quiet --disable-pip-version-check install --require-hashes \
    --requirement "$lock"
  cp "$lock" "$build/$1/lock"
}

environment freeze
environment sbom
exec "$build/sbom/bin/python" packaging/package.py "$@"
