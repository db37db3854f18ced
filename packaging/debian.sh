#!/bin/sh
# Install what is missing of the Debian packages in the list that is named: one a line, # for a
# comment. Without root and without a password-less sudo it only says what to install.
set -eu

list=$1
command -v dpkg-query >/dev/null 2>&1 || exit 0
packages=$(grep -v '^#' "$list" | while read -r package; do
  dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null |
    grep -qx installed || printf '%s ' "$package"
done)
[ -n "$packages" ] || exit 0

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
