# shellcheck shell=sh
# What the checks share; each sources it.

need() { # TOOL...: ends as skipped, by name, where one is absent.
  for tool in "$@"; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
  done
}

in_scratch() { # Goes to a folder that is deleted at the end.
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  cd "$scratch" || exit 1
}

fail() { # MESSAGE...
  echo "$*"
  exit 1
}
