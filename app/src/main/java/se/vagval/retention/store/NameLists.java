package se.vagval.retention.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Names for persons who are made up: given names and family names, put together by chance.
public final class NameLists {

  private static final String FILE = "/retention/names.txt";

  private final List<String> given;
  private final List<String> family;

  public NameLists() {
    try (var file = Objects.requireNonNull(NameLists.class.getResourceAsStream(FILE), FILE)) {
      var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      given = List.of(lines.get(0).split(" "));
      family = List.of(lines.get(1).split(" "));
    } catch (IOException failure) {
      throw new UncheckedIOException(FILE, failure);
    }
  }

  public String given(int nth) {
    return given.get(Math.floorMod(nth, given.size()));
  }

  public String family(int nth) {
    return family.get(Math.floorMod(nth, family.size()));
  }
}
