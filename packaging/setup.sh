#!/bin/sh
# Make the virtual environment with exactly the pinned packages, and on Debian install what is
# missing of the system.
set -eu

venv=$1
python=${PYTHON:-python3}
here=$(dirname "$0")

"$here/debian.sh" "$here/debian-packages.txt"

echo "Making $venv with the pinned packages"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "Python 3.11 or later is needed; $python is $("$python" --version)." >&2
  exit 1
}
"$python" -m venv "$venv"
pip="$venv/bin/python -m pip --quiet --disable-pip-version-check"
$pip install --require-hashes --requirement requirements.txt
$pip install --no-deps --no-build-isolation --editable .
