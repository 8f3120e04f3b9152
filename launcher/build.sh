# Builds what is missing or outdated, and knows where the result lies.

APP="$HERE/app/target"
FLAGS=(--enable-native-access=ALL-UNNAMED -Duser.timezone=Europe/Stockholm -XX:+UseSerialGC)
DEMO_FLAGS=("${FLAGS[@]}" -Xmx1g -XX:TieredStopAtLevel=1 -Xlog:aot=off -Xlog:cds=off -Xshare:auto)
# The service as it is run for real, with room for a run of 50 000 checks.
BENCHMARK_FLAGS=("${FLAGS[@]}" -Xmx4g)

# One number for all that goes into the build.
sources_now() {
  (cd "$HERE" && { find pom.xml .mvn rules app profiles -type f -not -path '*/target/*' \
    -not -path '*/node_modules/*' -not -path '*/src/test/*' 2>/dev/null || true; } |
    LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum)
}

# Jars in the order of their names, so that the class path is the same each time.
jars_in() {
  LC_ALL=C printf '%s\n' "$1"/*.jar | LC_ALL=C sort | tr '\n' ':'
}

service_jar() {
  printf '%s\n' "$APP"/vagval-app-*.jar | grep -v -e '-demo\.jar$' | head -n 1
}

service_class_path() {
  printf '%s:%s' "$(service_jar)" "$(jars_in "$APP/lib")"
}

demo_class_path() {
  printf '%s:%s%s' "$(printf '%s\n' "$APP"/vagval-app-*-demo.jar | head -n 1)" \
    "$(service_class_path)" "$(jars_in "$APP/lib-demo")"
}

is_built() {
  [ -f "$STATE/built" ] && [ -d "$APP/lib" ] && [ -d "$APP/lib-demo" ] && [ -f "$(service_jar)" ] &&
    [ "$(cat "$STATE/built")" = "$(sources_now)" ]
}

build_if_outdated() {
  is_built && return
  need_maven
  need_node
  mkdir -p "$STATE"
  local stamp
  stamp="$(sources_now)"
  printf 'Building Vägval. The first time it fetches libraries, which can take some minutes …\n'
  rm -rf "$APP/lib" "$APP/lib-demo" "$APP"/vagval-app-*.jar
  if ! (cd "$HERE" && with_signs_of_life mvn -B package -Dmaven.test.skip=true -Dspotless.check.skip=true); then
    grep -E '^\[ERROR\]' "$STATE/build.log" | head -n 20 >&2 || true
    stop "The build did not succeed. All of it is in .build/build.log."
  fi
  printf '%s\n' "$stamp" >"$STATE/built"
  printf 'Built.\n'
}

# What a start learned of the classes is kept, so that the next is quicker. It holds for one build
# and one JDK; without it everything works, only slower.
QUICK="$STATE/quick-start"

quick_stamp() {
  printf '%s %s' "$(cat "$STATE/built")" "$(cksum <"$JAVA_HOME/release")"
}

quick_start_flags() {
  if [ -f "$QUICK/cache" ] && [ "$(cat "$QUICK/stamp" 2>/dev/null)" = "$(quick_stamp)" ]; then
    printf '%s\n' -XX:AOTCache="$QUICK/cache"
  fi
}

# Rehearses a start in the background, out of the way of the one that somebody waits for.
rehearse_if_needed() {
  [ -z "$(quick_start_flags)" ] || return 0
  {
    rm -rf "$QUICK" && mkdir -p "$QUICK" && sleep "${1:-90}" &&
      nice -n 19 "$JAVA_HOME/bin/java" "${DEMO_FLAGS[@]}" -XX:AOTCacheOutput="$QUICK/cache" \
        -cp "$(demo_class_path)" se.vagval.demo.Rehearsal "$QUICK" "$STATE/postgresql" &&
      rm -rf "$QUICK/data" && quick_stamp >"$QUICK/stamp"
  } >"$STATE/quick-start.log" 2>&1 </dev/null &
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
