package se.vagval.access;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.web.Forbidden;
import se.vagval.web.NotNow;
import se.vagval.web.OnceARequest;
import se.vagval.web.SignInNeeded;

/// The one place that decides. Every handler asks it first; a handler that did not ask gives no
/// answer.
@Component
public class Access {

  private final Map<Class<?>, Relations<?>> relations;
  private final AccessLog log;
  private final Clock clock;

  Access(List<Relations<?>> relations, AccessLog log, Clock clock) {
    this.log = log;
    this.relations =
        relations.stream().collect(Collectors.toMap(Relations::kind, Function.identity()));
    this.clock = clock;
  }

  /// @throws SignInNeeded for a visitor
  /// @throws Forbidden for somebody whose roles do not give the right
  public void require(Actor actor, Permission permission) {
    AskedFirst.mark();
    var giving = anyway(actor, permission);
    if (giving.isEmpty()) {
      throw refusal(actor, permission);
    }
    Acting.as(oneOf(giving));
  }

  /// The same, for a right to one thing.
  ///
  /// @throws se.vagval.web.NotFound when there is no such thing in this municipality
  public <T extends Target> void require(Actor actor, Permission permission, T target) {
    AskedFirst.mark();
    switch (answer(actor, permission, target)) {
      case Answer.Yes(var grant) -> Acting.as(grant);
      case Answer.NotYourWork() -> {
        if (!actor.isVisitor()) {
          log.refused(actor, target);
        }
        throw refusal(actor, permission);
      }
      case Answer.NotThis(var why) -> {
        log.refused(actor, target);
        throw new Forbidden(permission.name(), why);
      }
    }
  }

  /// The same, for a right to one thing that the actor may be without; a right to nothing is
  /// refused.
  public <T extends Target> T require(Actor actor, Permission permission, Optional<T> target) {
    AskedFirst.mark();
    var one = target.orElseThrow(() -> refusal(actor, permission));
    require(actor, permission, one);
    return one;
  }

  /// Whether the actor has the right whatever the thing, so that a menu or a button can be shown.
  public boolean allows(Actor actor, Permission permission) {
    return !anyway(actor, permission).isEmpty();
  }

  /// The grants that give the right whatever the thing.
  private static List<Actor.Grant> anyway(Actor actor, Permission permission) {
    return permission.given().stream()
        .filter(given -> given.relation() == Relation.ANY)
        .flatMap(given -> actor.in(given.role()).grants().stream())
        .toList();
  }

  /// Of several, held for different places, none is the one acted on.
  private static Actor.Grant oneOf(List<Actor.Grant> giving) {
    var first = giving.getFirst();
    return giving.stream().map(Actor.Grant::place).distinct().count() == 1
        ? first
        : new Actor.Grant(first.role(), null, null);
  }

  public <T extends Target> boolean allows(Actor actor, Permission permission, T target) {
    return answer(actor, permission, target).isYes();
  }

  /// Whether a page offers it. Where it is the actor's work and they may not now, the page says at
  /// its end what it is and why not; the words of what it is are `access.act.` and its name.
  public <T extends Target> boolean offers(Actor actor, Permission permission, T target) {
    return offers(actor, permission, target, NamedAct.of(permission));
  }

  /// The same, of an act that nobody could do now for that reason, which is told first.
  ///
  /// @param hindrance the key of why not, a whole sentence; empty where nothing hinders
  public <T extends Target> boolean offers(
      Actor actor, Permission permission, T target, Optional<String> hindrance) {
    return offers(actor, permission, target, NamedAct.of(permission).unless(hindrance));
  }

  /// The same, of one act among several that the right gives.
  public <T extends Target> boolean offers(
      Actor actor, Permission permission, T target, NamedAct act) {
    return offered(answer(actor, permission, target), act);
  }

  /// The same, for a right whatever the thing.
  public boolean offers(Actor actor, Permission permission, NamedAct act) {
    var giving = anyway(actor, permission);
    return offered(
        giving.isEmpty() ? new Answer.NotYourWork() : new Answer.Yes(oneOf(giving)), act);
  }

  private static boolean offered(Answer answer, NamedAct act) {
    var isTheirs = !(answer instanceof Answer.NotYourWork);
    Optional.ofNullable(act.hindrance())
        .filter(_ -> isTheirs)
        .or(() -> answer.whyNot())
        .ifPresent(why -> NotNow.tell(new NotNow(act.words(), why)));
    return answer.isYes() && act.hindrance() == null;
  }

  /// Whether the actor has the right to one thing now, and why not, for a page that would offer it.
  public <T extends Target> Answer answer(Actor actor, Permission permission, T target) {
    var mayApply = permission.given().stream().filter(given -> actor.has(given.role())).toList();
    var held = new EnumMap<Role, Set<Relation>>(Role.class);
    mayApply.forEach(
        given -> held.computeIfAbsent(given.role(), role -> holding(actor.in(role), target)));
    var holds =
        mayApply.stream()
            .filter(given ->
                held.computeIfAbsent(given.role(), role -> holding(actor.in(role), target))
                    .contains(given.relation()))
            .findFirst();
    if (holds.isPresent()) {
      return new Answer.Yes(nearest(actor.in(holds.get().role()), target));
    }
    return mayApply.isEmpty() || actor.isVisitor()
        ? new Answer.NotYourWork()
        : new Answer.NotThis(whyNot(actor, mayApply.getFirst(), target));
  }

  /// Of somebody who holds the role for several places, the grant that stands nearest to the thing.
  private <T extends Target> Actor.Grant nearest(Actor inRole, T target) {
    var grants = inRole.grants();
    return grants.size() == 1
        ? grants.getFirst()
        : grants.stream()
            .max(Comparator.comparingInt(grant -> holding(inRole.only(grant), target).size()))
            .orElseThrow();
  }

  private <T extends Target> String whyNot(Actor actor, Permission.Given needed, T target) {
    var relation = needed.relation();
    return relations(target)
        .whyNot(actor.in(needed.role()), target, relation)
        .orElse("access.why-not." + relation.name());
  }

  /// The same rule for a list: true of each row that the actor has the right to.
  ///
  /// @param row the alias that the statement gives the rows of the thing's table
  public <T extends Target> Allowed where(
      Actor actor, Permission permission, Class<T> kind, String row) {
    if (!(relations.get(kind) instanceof ListedRelations<?> listed)) {
      throw new IllegalStateException("nobody tells relations in SQL to " + kind);
    }
    var today = LocalDate.now(clock);
    var values = new HashMap<String, @Nullable Object>();
    var sql =
        permission.given().stream()
            .filter(given -> actor.has(given.role()))
            .map(given -> {
              var asker = new AskerInSql(given.role());
              asker.bind(actor, today, values);
              return given.relation() == Relation.ANY
                  ? "true"
                  : listed.where(given.relation(), row, asker);
            })
            .collect(joining(") or (", "((", "))"));
    return new Allowed(values.isEmpty() ? "(false)" : sql, values);
  }

  /// How somebody in one role stands to the thing; a role of theirs lends nothing to another.
  private <T extends Target> Set<Relation> holding(Actor actor, T target) {
    return OnceARequest.of(
        List.of(actor, target),
        () -> {
          var holding = EnumSet.of(Relation.ANY);
          holding.addAll(relations(target).between(actor, target));
          return holding;
        });
  }

  @SuppressWarnings("unchecked")
  private <T extends Target> Relations<T> relations(T target) {
    var known = relations.get(target.getClass());
    if (known == null) {
      throw new IllegalStateException("nobody tells relations to " + target.getClass());
    }
    return (Relations<T>) known;
  }

  private static RuntimeException refusal(Actor actor, Permission permission) {
    return actor.isVisitor()
        ? new SignInNeeded(permission.name())
        : new Forbidden(permission.name());
  }
}
