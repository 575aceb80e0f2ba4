#!/bin/sh
# Installs what the integration tests need beyond npm: Dovecot (IMAP server), openssl (its test certificate), Chromium and a font with
# Kazakh letters (mails are drawn). Safe to repeat; does nothing where all are present. Without root or apt-get it says what is missing and fails.
set -eu

PATH="$PATH:/usr/sbin:/usr/local/sbin"
missing=""
command -v dovecot >/dev/null 2>&1 && [ -x /usr/lib/dovecot/imap -o -x /usr/libexec/dovecot/imap -o -x /usr/local/libexec/dovecot/imap ] || missing="$missing dovecot-imapd"
command -v openssl >/dev/null 2>&1 || missing="$missing openssl"
command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || missing="$missing chromium"
{ command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=kk)" ]; } || missing="$missing fontconfig fonts-dejavu-core"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "MISSING for the integration tests:$missing" >&2
  echo "Install it with:  sudo apt-get install --no-install-recommends$missing" >&2
  echo "Until then the tests that need it are skipped." >&2
  exit 1
fi

echo "Installing$missing" >&2
export DEBIAN_FRONTEND=noninteractive
# A package list may be there already; fetch one only if the first try fails.
# shellcheck disable=SC2086
apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 || {
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
