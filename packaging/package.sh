#!/bin/sh
# Build the Debian package: what is missing of Debian, environments of the pinned packages, then
# package.py. Needs root, for the clean Debian in which the package is tried.
set -eu

cd "$(dirname "$0")/.."
python=${PYTHON:-/usr/bin/python3} # Debian's own: it gets the security updates

packaging/debian.sh packaging/linux/build-packages.txt
"$python" packaging/environments.py
exec build/package/sbom/bin/python packaging/package.py "$@"
