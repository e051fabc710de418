#!/usr/bin/env bash
# One backup named after this moment, read through once, and the oldest ones removed. Run as root or as the server's user.
#   PUFFIN_DATA     the server's directory          (default /var/lib/puffin)
#   PUFFIN_BACKUPS  where backups are kept          (default /var/lib/puffin-backups)
#   PUFFIN_KEEP     how many                        (default 14)
#   PUFFIN_PROGRAM  the program                     (default puffin)
set -euo pipefail
data=${PUFFIN_DATA:-/var/lib/puffin}
backups=${PUFFIN_BACKUPS:-/var/lib/puffin-backups}
keep=${PUFFIN_KEEP:-14}
program=${PUFFIN_PROGRAM:-puffin}

name=$(date -u +%Y-%m-%dT%H-%M-%SZ)
"$program" backup --data "$data" --to "$backups/$name"
"$program" verify --data "$backups/$name"

# Only what this script named, the newest kept; the glob is in order of time.
old=("$backups"/????-??-??T??-??-??Z)
for ((i = 0; i < ${#old[@]} - keep; ++i)); do rm -rf -- "${old[i]}"; done
printf 'puffin: backup %s made, %d kept\n' "$name" $((${#old[@]} < keep ? ${#old[@]} : keep))
