# Builds what is missing or outdated, and knows where the result lies.
#
# Each build is moved to a folder of its own, named by what went into it, and programs are started
# from there. So nothing that is built later, by the launcher or by hand, touches one that runs.

APP="$HERE/app/target"
PROGRAMS="$STATE/programs"
FLAGS=(--enable-native-access=ALL-UNNAMED -Duser.timezone=Europe/Stockholm -XX:+UseSerialGC)
# A quick-start file that is broken or of something else is passed over in silence.
DEMO_FLAGS=("${FLAGS[@]}" -Xmx1g -XX:TieredStopAtLevel=1 -XX:+VerifySharedSpaces
  -Xlog:aot=off -Xlog:cds=off)
# The service as it is run for real, with room for a run of 50 000 checks.
BENCHMARK_FLAGS=("${FLAGS[@]}" -Xmx4g)

# One number for all that goes into the build.
sources_now() {
  (cd "$HERE" && { find pom.xml .mvn rules app profiles -type f -not -path '*/target/*' \
    -not -path '*/node_modules/*' -not -path '*/src/test/*' 2>/dev/null || true; } |
    LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum | tr ' ' '-')
}

# Jars in the order of their names, so that the class path is the same each time.
jars_in() {
  LC_ALL=C printf '%s\n' "$1"/*.jar | LC_ALL=C sort | tr '\n' ':'
}

service_class_path() {
  printf '%s:%s' "$PROGRAM/service.jar" "$(jars_in "$PROGRAM/lib")"
}

demo_class_path() {
  printf '%s:%s%s' "$PROGRAM/demo.jar" "$(service_class_path)" "$(jars_in "$PROGRAM/lib-demo")"
}

# Sets PROGRAM, the folder of what is to be started. Arguments are for Maven.
build_if_outdated() {
  PROGRAM="$PROGRAMS/$(sources_now)"
  [ -d "$PROGRAM" ] || build "$@"
  touch "$PROGRAM/used-by.$$"
  remove_unused_builds
}

build() {
  need_maven
  need_node
  mkdir -p "$PROGRAMS"
  printf 'Building Vägval. The first time it fetches libraries, which can take some minutes …\n'
  rm -rf "$APP/lib" "$APP/lib-demo" "$APP"/vagval-app-*.jar
  if ! (cd "$HERE" && with_signs_of_life mvn -B package -Dmaven.test.skip=true -Dspotless.check.skip=true "$@"); then
    grep -E '^\[ERROR\]' "$STATE/build.log" | head -n 20 >&2 || true
    stop "The build did not succeed. All of it is in .build/build.log."
  fi
  keep_build
  printf 'Built.\n'
}

# The folder is there whole or not at all.
keep_build() {
  local draft="$PROGRAM.$$"
  mkdir "$draft"
  mv "$APP"/vagval-app-*-demo.jar "$draft/demo.jar"
  mv "$APP"/vagval-app-*.jar "$draft/service.jar"
  mv "$APP/lib" "$APP/lib-demo" "$draft"
  if [ -d "$PROGRAM" ]; then rm -rf "$draft"; else mv "$draft" "$PROGRAM"; fi
}

remove_unused_builds() {
  local folder
  for folder in "$PROGRAMS"/*; do
    is_in_use "$folder" || [ "$folder" = "$PROGRAM" ] || rm -rf "$folder"
  done
}

# Each program notes its process in the folder that it is started from. A draft has its maker's.
is_in_use() {
  local note used=1
  for note in "$1" "$1"/used-by.*; do
    case "${note##*/}" in
      *.*) if kill -0 "${note##*.}" 2>/dev/null; then used=0; else rm -f "$note" 2>/dev/null || true; fi ;;
    esac
  done
  return "$used"
}

# What a start learned of the classes is kept, so that the next is quicker. It holds for one build
# and one JDK; without it everything works, only slower. The demonstration makes it (NextStart).
quick_start_flag() {
  local kept
  kept="$PROGRAM/quick-start-$(cksum <"$JAVA_HOME/release" | tr ' ' '-')"
  if [ -f "$kept" ]; then
    printf '%s' "-XX:AOTCache=$kept"
  else
    printf '%s' "-Dvagval.demo.rehearse=$kept"
  fi
}

# Runs a long command with its words in a log; says each ten seconds that it is still at work.
with_signs_of_life() {
  "$@" >"$STATE/build.log" 2>&1 &
  local work=$! seconds=0
  # shellcheck disable=SC2064
  trap "kill $work 2>/dev/null || true; exit 130" INT TERM
  while kill -0 "$work" 2>/dev/null; do
    sleep 1
    seconds=$((seconds + 1))
    [ $((seconds % 10)) -ne 0 ] || printf '  … %s s: %s\n' "$seconds" \
      "$(sed -n 's/^\[INFO\] --- \([^ ]*\).*$/\1/p' "$STATE/build.log" | tail -n 1)"
  done
  trap - INT TERM
  wait "$work"
}
