# Finds the programs that everything else needs: a JDK 25, Maven and Node.

stop() {
  printf '%s\n' "$*" >&2
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25' "$1/release"
}

# Where JDKs usually lie, one folder a line.
usual_jdk_folders() {
  local on_path
  on_path="$(command -v javac 2>/dev/null || true)"
  if [ -n "$on_path" ]; then
    while [ -L "$on_path" ]; do
      local target
      target="$(readlink "$on_path")"
      case "$target" in /*) on_path="$target" ;; *) on_path="$(dirname "$on_path")/$target" ;; esac
    done
    dirname "$(dirname "$on_path")"
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -d "$folder" ] && printf '%s\n' "$folder"
  done
  return 0
}

need_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then
    export JAVA_HOME
    return
  fi
  local folder
  while IFS= read -r folder; do
    if is_jdk_25 "$folder"; then
      export JAVA_HOME="$folder"
      return
    fi
  done < <(usual_jdk_folders)
  stop "Vägval needs a JDK 25 and found none, neither by JAVA_HOME, nor on the PATH, nor in the usual folders.
Install one, for example Eclipse Temurin 25 (package temurin-25-jdk, or \"sdk install java 25-tem\",
or \"brew install openjdk@25\"), or set JAVA_HOME to where yours lies, and run this again."
}

# Whether version $1 is at least $2.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

need_maven() {
  local version
  command -v mvn >/dev/null 2>&1 || stop "Vägval is built by Maven 3.8 or later and found no \"mvn\".
Install it (Debian and Ubuntu: apt-get install maven; macOS: brew install maven) and run this again."
  version="$(mvn -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9][0-9.]*\).*$/\1/p' | head -n 1)"
  at_least "${version:-0}" 3.8.0 || stop "Vägval needs Maven 3.8 or later; this is ${version:-unknown}. Install a newer one and run this again."
}

need_node() {
  local version
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 ||
    stop "The look is bundled by Node 20 or later with npm, and they are not here.
Install them (Debian and Ubuntu: apt-get install nodejs npm; macOS: brew install node) and run this again."
  version="$(node --version | tr -d v)"
  at_least "$version" 20.0.0 || stop "Vägval needs Node 20 or later; this is $version. Install a newer one and run this again."
}
