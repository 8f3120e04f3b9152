package se.vagval.remuneration.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Money;
import se.vagval.providers.ProviderId;
import se.vagval.remuneration.ledger.CheckFacts;
import se.vagval.remuneration.ledger.EntryFor;
import se.vagval.remuneration.ledger.PostedSum;
import se.vagval.remuneration.ledger.RunLine;
import se.vagval.remuneration.ledger.StoredExplanation;
import se.vagval.remuneration.ledger.WantedOfCheck;
import se.vagval.remuneration.model.DifferenceToPost;
import se.vagval.remuneration.model.EntryKey;
import se.vagval.remuneration.model.Line;
import se.vagval.remuneration.model.Posted;
import se.vagval.remuneration.model.Statement;
import se.vagval.remuneration.model.Terms;

/// What must be posted for one check so that the ledger holds its statement.
final class DifferenceOfCheck {

  private final Terms terms;
  private final CheckFacts facts;
  private final Map<EntryKey, Line> wanted = new HashMap<>();
  private final Map<EntryKey, PostedSum> posted;

  private DifferenceOfCheck(Terms terms, CheckFacts facts, Statement statement) {
    this.terms = terms;
    this.facts = facts;
    statement.lines().forEach(line -> wanted.put(line.key(), line));
    posted =
        facts.posted().stream()
            .collect(
                Collectors.toMap(sum -> key(sum.entry()), sum -> sum, DifferenceOfCheck::both));
  }

  static List<RunLine> of(Terms terms, CheckFacts facts, Statement statement) {
    var entries =
        facts.posted().stream().map(sum -> new Posted(key(sum.entry()), sum.amount())).toList();
    var difference = new DifferenceOfCheck(terms, facts, statement);
    return DifferenceToPost.of(statement.lines(), entries).stream()
        .map(adjustment -> difference.line(adjustment.key()))
        .toList();
  }

  private RunLine line(EntryKey key) {
    var line = wanted.get(key);
    var before = posted.get(key);
    var days = (line == null ? 0 : line.days()) - (before == null ? 0 : before.days());
    return new RunLine(
        entry(key, line, before),
        line == null ? Objects.requireNonNull(before).due() : line.due(),
        days,
        line == null ? Money.none() : line.amount(),
        before == null ? Money.none() : before.amount(),
        line == null ? StoredExplanation.nothingWanted() : StoredExplanation.of(terms, line));
  }

  private EntryFor entry(EntryKey key, @Nullable Line line, @Nullable PostedSum before) {
    return line == null
        ? Objects.requireNonNull(before).entry()
        : new EntryFor(
            facts.voucher(),
            WantedOfCheck.id(key.placement()),
            new ProviderId(UUID.fromString(line.provider())),
            key.kind(),
            key.month());
  }

  private static EntryKey key(EntryFor entry) {
    return new EntryKey(
        new se.vagval.remuneration.model.PlacementKey(entry.placement().toString()),
        entry.kind(),
        entry.month());
  }

  /// Should a placement ever have stood with two providers, its sums are one.
  private static PostedSum both(PostedSum one, PostedSum other) {
    var due = Stream.of(one.due(), other.due()).max(java.time.YearMonth::compareTo).orElseThrow();
    return new PostedSum(
        one.entry(), due, one.days() + other.days(), one.amount().plus(other.amount()));
  }
}
