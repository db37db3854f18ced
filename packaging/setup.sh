#!/bin/sh
# Make the virtual environment with exactly the pinned packages, and on Debian install what is
# missing of the system. Without root and without a password-less sudo it only says what to install.
set -eu

venv=$1
python=${PYTHON:-python3}
here=$(dirname "$0")

missing() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  grep -v '^#' "$here/debian-packages.txt" | while read -r package; do
    dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null |
      grep -qx installed || printf '%s ' "$package"
  done
}

packages=$(missing)
if [ -n "$packages" ]; then
  if [ "$(id -u)" -eq 0 ]; then
    as_root=""
  elif sudo -n true 2>/dev/null; then
    as_root="sudo -n"
  else
    echo "Install these Debian packages first: $packages" >&2
    exit 1
  fi
  echo "Installing Debian packages: $packages"
  # shellcheck disable=SC2086  # a list of words on purpose
  { $as_root apt-get update --quiet --quiet &&
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install --quiet --quiet --yes \
      --no-install-recommends $packages; } >/tmp/branch-counter-apt.log 2>&1 || {
    tail -n 20 /tmp/branch-counter-apt.log >&2
    echo "The Debian packages could not be installed. Install them by hand: $packages" >&2
    exit 1
  }
fi

echo "Making $venv with the pinned packages"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "Python 3.11 or later is needed; $python is $("$python" --version)." >&2
  exit 1
}
"$python" -m venv "$venv"
pip="$venv/bin/python -m pip --quiet --disable-pip-version-check"
$pip install --require-hashes --requirement requirements.txt
$pip install --no-deps --no-build-isolation --editable .
