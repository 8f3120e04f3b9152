package se.vagval.access;

import static java.util.Collections.disjoint;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.web.Forbidden;
import se.vagval.web.SignInNeeded;

/// The one place that decides. Every handler asks it first; a handler that did not ask gives no
/// answer.
@Component
public class Access {

  private final Map<Class<?>, Relations<?>> relations;

  Access(List<Relations<?>> relations) {
    this.relations =
        relations.stream().collect(Collectors.toMap(Relations::kind, Function.identity()));
  }

  /// @throws SignInNeeded for a visitor
  /// @throws Forbidden for somebody whose roles do not give the right
  public void require(Actor actor, Permission permission) {
    AskedFirst.mark();
    if (!allows(actor, permission)) {
      throw refusal(actor, permission);
    }
  }

  /// The same, for a right to one thing.
  ///
  /// @throws se.vagval.web.NotFound when there is no such thing in this municipality
  public <T extends Target> void require(Actor actor, Permission permission, T target) {
    AskedFirst.mark();
    if (!allows(actor, permission, target)) {
      throw refusal(actor, permission);
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
    return permission.given().stream()
        .anyMatch(given -> given.relation() == Relation.ANY && actor.has(given.role()));
  }

  public <T extends Target> boolean allows(Actor actor, Permission permission, T target) {
    return permission.given().stream()
        .filter(given -> actor.has(given.role()))
        .collect(groupingBy(Permission.Given::role, mapping(Permission.Given::relation, toSet())))
        .entrySet()
        .stream()
        .anyMatch(line -> !disjoint(line.getValue(), holding(actor.in(line.getKey()), target)));
  }

  /// How somebody in one role stands to the thing; a role of theirs lends nothing to another.
  private <T extends Target> Set<Relation> holding(Actor actor, T target) {
    var known = relations.get(target.getClass());
    if (known == null) {
      throw new IllegalStateException("nobody tells relations to " + target.getClass());
    }
    @SuppressWarnings("unchecked")
    var relation = (Relations<T>) known;
    var holding = EnumSet.of(Relation.ANY);
    holding.addAll(relation.between(actor, target));
    return holding;
  }

  private static RuntimeException refusal(Actor actor, Permission permission) {
    return actor.isVisitor()
        ? new SignInNeeded(permission.name())
        : new Forbidden(permission.name());
  }
}
