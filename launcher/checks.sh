# Runs the tests: everything that must be green, and with --long what takes its time.

need_chromium() {
  [ -n "$(chromium_here)" ] && return
  if ! command -v apt-get >/dev/null 2>&1 || [ "$(id -u)" -ne 0 ]; then
    stop "The browser tests need Chromium, and it cannot be installed from here.
Install the package \"chromium\" (as root: apt-get install chromium), or set VAGVAL_CHROMIUM to where
yours lies, and run this again."
  fi
  mkdir -p "$STATE"
  printf 'Installing Chromium for the browser tests …\n'
  if ! { apt-get update && DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends chromium; } >"$STATE/chromium.log" 2>&1; then
    tail -n 5 "$STATE/chromium.log" >&2
    stop "The package \"chromium\" could not be installed by apt-get. Install it and run this again."
  fi
}

chromium_here() {
  local name
  if [ -n "${VAGVAL_CHROMIUM:-}" ]; then
    printf '%s' "$VAGVAL_CHROMIUM"
    return
  fi
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" 2>/dev/null && return
  done
  return 0
}

# The real service's class path holds nothing of the demonstration.
service_has_no_demo() {
  local found
  found="$(service_class_path | tr ':' '\n' | while IFS= read -r jar; do
    [ -f "$jar" ] || continue
    "$JAVA_HOME/bin/jar" --list --file "$jar" | grep -E '(^|/)se/vagval/demo/|embedded/postgres|postgres-.*\.txz$|^messages/demo' || true
  done)"
  [ -z "$found" ] || stop "The service's class path holds parts of the demonstration:
$found"
  printf 'The service has nothing of the demonstration on its class path.\n'
}

step() {
  printf '\n== %s (%s s since the start)\n' "$1" "$SECONDS"
}

# What was compiled a moment ago, with its look and its list of parts, is not made anew.
AS_COMPILED=(-Dmaven.main.skip=true -Dfrontend.skip=true -Dcyclonedx.skip=true)

# Tests of the service, as the step before compiled them.
tests_as_compiled() {
  mvn -B -ntp -pl app -am compile surefire:test -Dspotless.check.skip=true "${AS_COMPILED[@]}" \
    -Dsurefire.failIfNoSpecifiedTests=false "$@"
}

run_tests() {
  local long=no
  case "${1:-}" in
    --long) long=yes ;;
    "") ;;
    *) stop "./vagval test takes only --long." ;;
  esac
  SECONDS=0
  need_jdk
  need_maven
  need_node
  need_chromium
  VAGVAL_CHROMIUM="$(chromium_here)"
  export VAGVAL_CHROMIUM
  cd "$HERE"
  local sources
  sources="$(sources_now)"
  step "Rules, modules, stores and pages"
  mvn -B -ntp test -DforkCount=2
  step "The service and the demonstration, as they are started"
  if [ "$sources" = "$(sources_now)" ]; then
    build_if_outdated "${AS_COMPILED[@]}"
  else
    build_if_outdated
  fi
  service_has_no_demo
  step "In the browser"
  tests_as_compiled -Dexcluded.tests=long -Dgroups=browser
  step "Sign-in against Keycloak"
  tests_as_compiled -P keycloak -Dexcluded.tests=none -Dgroups=keycloak
  step "Every main page on a loaded register, once: ./vagval benchmark --cases 1000 --once"
  load_test --cases 1000 --once
  LEFT_OUT=""
  [ "$long" = no ] || run_long_tests
  printf '\nAll green in %s min %s s%s.\n' $((SECONDS / 60)) $((SECONDS % 60)) "$LEFT_OUT"
}

run_long_tests() {
  step "Mutation of the rules: are the tests strong enough to notice a changed rule?"
  mvn -B -ntp -pl rules test-compile org.pitest:pitest-maven:mutationCoverage
  step "In the browser, long: every page of every role, the register by keyboard, the whole path"
  tests_as_compiled -Dexcluded.tests=none "-Dgroups=browser & long"
  step "Long series: tests marked \"long\""
  tests_as_compiled -Dexcluded.tests=browser -Dgroups=long
  step "Wapiti: an attacker goes through the demonstration, signed in as one role after another"
  attack_demo
  step "Load: ./vagval benchmark --cases 2000, in a folder that is thrown away"
  load_test --cases 2000
}

# Wapiti lies in Debian and Ubuntu. Where it cannot be had the run goes on, and says so.
wapiti_is_here() {
  command -v wapiti >/dev/null 2>&1 && return
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ]; then
    printf 'Installing Wapiti …\n'
    { apt-get update && DEBIAN_FRONTEND=noninteractive \
      apt-get install -y --no-install-recommends wapiti; } >"$STATE/wapiti-install.log" 2>&1 || true
  fi
  command -v wapiti >/dev/null 2>&1
}

# Fails on anything above informational.
attack_demo() {
  if ! wapiti_is_here; then
    printf 'NOT RUN: Wapiti is not here and cannot be installed. Install the package "wapiti" to run it.\n'
    LEFT_OUT=", but Wapiti was NOT RUN"
    return
  fi
  local folder result=0
  folder="$(mktemp -d "$STATE/attack.XXXXXX")"
  python3 "$HERE/launcher/attack.py" "$HERE/vagval" "$folder" || result=$?
  [ "$result" -eq 0 ] || stop "Wapiti found something, or could not be run. What it wrote lies in $folder."
  rm -rf "$folder"
}

# Fails when a page does not answer as it should, not for being slow.
load_test() {
  local folder
  folder="$(mktemp -d "$STATE/load.XXXXXX")"
  if ! (DATA="$folder" && benchmark "$@"); then
    rm -rf "$folder"
    stop "The benchmark did not succeed."
  fi
  rm -rf "$folder"
}

# The map, the glossary and the list of rules, from the code as it stands.
write_documents() {
  need_jdk
  need_maven
  need_node
  cd "$HERE"
  mvn -B -ntp -q -pl app -am test -Dwrite.documents=yes -Dtest=GeneratedDocumentsTest,AccessMatrixTest,SystemsMatrixTest,PersonalDataTest \
    -Dsurefire.failIfNoSpecifiedTests=false
  printf 'Written: docs/MAP.md, docs/GLOSSARY.md, docs/RULES.md, docs/ACCESS.md, docs/PERSONAL_DATA.md, and the list of modules that a start reads\n'
}
