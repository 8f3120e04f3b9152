package se.vagval.remuneration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Fault;
import se.vagval.kernel.Pointer;
import se.vagval.kernel.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON as it is written and nothing else: one value and no more, no member twice, no number
/// rounded. What it gives is the untyped tree that the rules read.
final class StrictJson {

  private static final int DEPTH = 500;

  /// Longer numbers are out of every range: they are cut off, so that nobody can make us multiply
  /// them out.
  private static final int DIGITS = 60;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /// @param faults members that stood twice, each with its place
  record Document(@Nullable Object tree, List<Fault> faults) {

    /// One of the items of a list, with the faults in it and their places in it.
    Document item(List<?> items, int index) {
      var place = Pointer.root().item(index).toString();
      var inside =
          faults.stream()
              .filter(fault -> fault.pointer().startsWith(place + "/"))
              .map(fault -> new Fault(fault.pointer().substring(place.length()), fault.detail()))
              .toList();
      return new Document(items.get(index), inside);
    }
  }

  /// A number with a point or an exponent: never a whole number, however it is written.
  private record Fractional(String written) {

    @Override
    public String toString() {
      return written;
    }
  }

  private final JsonParser parser;
  private final List<Fault> faults = new ArrayList<>();

  private StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  /// Empty when it is no JSON.
  static Optional<Document> read(byte[] json) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      var reader = new StrictJson(parser);
      var tree = reader.value(Pointer.root());
      return parser.nextToken() == null
          ? Optional.of(new Document(tree, List.copyOf(reader.faults)))
          : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private @Nullable Object value(Pointer at) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> list(at);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> whole(parser.getString());
      case VALUE_NUMBER_FLOAT -> new Fractional(parser.getString());
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> throw new IllegalStateException("no value: " + parser.currentToken());
    };
  }

  private Map<String, @Nullable Object> object(Pointer at) {
    var members = new LinkedHashMap<String, @Nullable Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      var place = at.member(name);
      var value = value(place);
      if (members.containsKey(name)) {
        faults.add(new Fault(place.toString(), Wording.of(JsonFault.MEMBER_TWICE, name)));
      } else {
        members.put(name, value);
      }
    }
    return members;
  }

  private List<@Nullable Object> list(Pointer at) {
    var items = new ArrayList<@Nullable Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(at.item(items.size())));
    }
    return items;
  }

  private static BigInteger whole(String written) {
    return new BigInteger(written.length() <= DIGITS ? written : written.substring(0, DIGITS));
  }
}
