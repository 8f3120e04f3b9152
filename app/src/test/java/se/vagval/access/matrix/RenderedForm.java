package se.vagval.access.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// A form as a page shows it, and how somebody fills it in who answers every question.
///
/// @param action the address that it is sent to
/// @param offered what may be sent of each field: what stands in it, or all that can be chosen
/// @param filled what a browser sends when the first answer is chosen and texts are written
/// @param files the fields that carry a file
record RenderedForm(
    String method,
    String action,
    Map<String, List<String>> offered,
    MultiValueMap<String, String> filled,
    Set<String> files) {

  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile(
          "<(input|button|textarea)\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern ELSEWHERE = Pattern.compile("<button\\b([^>]*\\bformaction=[^>]*)>");
  private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

  private static final Map<String, String> DATE = Map.of("day", "1", "month", "9", "year", "2026");

  /// Days that lie ahead of the others; the rest is of today.
  private static final List<String> LATER = List.of("next", "until", "review", "last", "due");

  /// A form with buttons that send it elsewhere stands there once for each.
  ///
  /// @param page the address of the page, to which a form without an address is sent
  static List<RenderedForm> in(String html, String page) {
    return FORM.matcher(html)
        .results()
        .flatMap(found -> {
          var form = attributes(found.group(1));
          var read =
              read(
                  form.getOrDefault("method", "get"),
                  form.getOrDefault("action", page),
                  found.group(2));
          return Stream.concat(Stream.of(read), read.elsewhere(found.group(2)));
        })
        .toList();
  }

  private Stream<RenderedForm> elsewhere(String html) {
    return ELSEWHERE
        .matcher(html)
        .results()
        .map(found -> attributes(found.group(1)))
        .map(button -> {
          var pressed = with("", "");
          pressed.remove("");
          var name = button.get("name");
          if (name != null) {
            pressed.set(name, button.getOrDefault("value", ""));
          }
          var action = Objects.requireNonNull(button.get("formaction"));
          return new RenderedForm(method, action, offered, pressed, files);
        });
  }

  /// With another value in one field.
  MultiValueMap<String, String> with(String field, String value) {
    var changed = new LinkedMultiValueMap<String, String>();
    filled.forEach((name, values) -> changed.put(name, new ArrayList<>(values)));
    changed.set(field, value);
    return changed;
  }

  private static RenderedForm read(String method, String action, String html) {
    var form =
        new RenderedForm(
            method,
            action,
            new LinkedHashMap<>(),
            new LinkedMultiValueMap<>(),
            new LinkedHashSet<>());
    FIELD
        .matcher(html)
        .results()
        .forEach(found -> {
          if (found.group(1) == null) {
            form.select(attributes(found.group(3)), found.group(4));
          } else {
            form.field(found.group(1), attributes(found.group(2)));
          }
        });
    return form;
  }

  private void select(Map<String, String> tag, String html) {
    var name = tag.get("name");
    if (name == null) {
      return;
    }
    var options = OPTION.matcher(html).results().map(one -> attributes(one.group(1))).toList();
    var values =
        options.stream()
            .map(one -> one.getOrDefault("value", ""))
            .filter(v -> !v.isEmpty())
            .toList();
    offered.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(values);
    options.stream()
        .filter(one -> one.containsKey("selected"))
        .map(one -> one.getOrDefault("value", ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .or(() -> values.stream().findFirst())
        .ifPresent(value -> filled.add(name, value));
  }

  private void field(String kind, Map<String, String> tag) {
    var name = tag.get("name");
    if (name == null) {
      return;
    }
    var value = tag.getOrDefault("value", "");
    switch (kind.equals("input") ? tag.getOrDefault("type", "text") : kind) {
      case "button", "submit" -> offer(name, value);
      case "hidden" -> {
        offer(name, value);
        filled.add(name, value);
      }
      case "radio", "checkbox" -> {
        offer(name, value);
        if (tag.containsKey("checked") || !filled.containsKey(name)) {
          filled.set(name, value);
        }
      }
      case "file" -> files.add(name);
      default -> filled.add(name, value.isEmpty() ? typed(name) : value);
    }
  }

  private void offer(String name, String value) {
    offered.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
  }

  private static String typed(String name) {
    var last = name.substring(name.lastIndexOf('.') + 1);
    if (last.equals("month") && LATER.contains(name.substring(0, name.lastIndexOf('.')))) {
      return "10";
    }
    return Optional.ofNullable(DATE.get(last)).orElse("4");
  }

  private static Map<String, String> attributes(String tag) {
    var read = new LinkedHashMap<String, String>();
    for (Matcher found = ATTRIBUTE.matcher(tag); found.find(); ) {
      read.put(found.group(1), plain(Objects.requireNonNullElse(found.group(2), "")));
    }
    return read;
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
