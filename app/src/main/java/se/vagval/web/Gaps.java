package se.vagval.web;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text taken apart at the places where something is filled in, so that words can be put there
/// without reading the pattern again. Numbers, choices and what else has a form of its own are left
/// to [MessageFormat].
///
/// @param words before, between and after the gaps: one more than there are gaps
/// @param numbers which argument each gap takes
record Gaps(List<String> words, List<Integer> numbers, boolean plain) {

  private static final Pattern GAP = Pattern.compile("\\{(\\d+)}");
  private static final Pattern FORM = Pattern.compile("\\{\\d+,");

  Gaps {
    words = List.copyOf(words);
    numbers = List.copyOf(numbers);
  }

  static Gaps of(MessageFormat text) {
    var pattern = text.toPattern();
    if (pattern.contains("'") || FORM.matcher(pattern).find()) {
      return new Gaps(List.of(), List.of(), false);
    }
    var words = new ArrayList<String>();
    var numbers = new ArrayList<Integer>();
    int end = 0;
    for (var gap = GAP.matcher(pattern); gap.find(); end = gap.end()) {
      words.add(pattern.substring(end, gap.start()));
      numbers.add(Integer.parseInt(gap.group(1)));
    }
    words.add(pattern.substring(end));
    return new Gaps(words, numbers, true);
  }

  /// Empty when something other than words is to be filled in, or too little.
  Optional<String> filled(Object[] arguments) {
    if (!plain) {
      return Optional.empty();
    }
    var filled = new StringBuilder(words.getFirst());
    for (int n = 0; n < numbers.size(); n++) {
      int number = numbers.get(n);
      if (number >= arguments.length || !(arguments[number] instanceof String word)) {
        return Optional.empty();
      }
      filled.append(word).append(words.get(n + 1));
    }
    return Optional.of(filled.toString());
  }
}
