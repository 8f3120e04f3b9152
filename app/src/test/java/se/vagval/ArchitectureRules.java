package se.vagval;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.vagval.access.Actor;
import se.vagval.access.Role;

/// The rules of the layout, one by one, so that each can be tried on code that breaks it.
final class ArchitectureRules {

  private static final Set<String> TECHNICAL = Set.of("model", "store", "feeds");

  /// What several journeys of a large module stand on, as the layout names it.
  private static final Set<String> NESTED = Set.of("ledger");

  private static final Pattern BANNED_NAME =
      Pattern.compile(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Entity|Data|Info)");

  static final ArchRule PACKAGES_ARE_NAMED_BY_WHAT_USERS_DO =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..service..",
              "..dto..",
              "..mapper..",
              "..impl..",
              "..util..",
              "..utils..",
              "..config..");

  static final ArchRule PAGES_NEVER_SEE_A_STORE =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Page")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..store..");

  static final ArchRule MODELS_ARE_PURE =
      noClasses()
          .that()
          .resideInAPackage("..model..")
          .should()
          .dependOnClassesThat(
              are(
                  resideInAnyPackage(
                          "org.springframework..",
                          "java.sql..",
                          "javax.sql..",
                          "org.slf4j..",
                          "jakarta..")
                      .or(
                          new DescribedPredicate<>("a clock or chance") {
                            @Override
                            public boolean test(JavaClass used) {
                              return Set.of(
                                      "java.time.Clock",
                                      "java.util.Random",
                                      "java.security.SecureRandom",
                                      "java.util.concurrent.ThreadLocalRandom")
                                  .contains(used.getName());
                            }
                          })));

  static final ArchRule MODELS_AND_STORES_KNOW_NO_JOURNEY =
      classes().that().resideInAnyPackage("..model..", "..store..").should(knowNoJourney());

  static final ArchRule JOURNEYS_DO_NOT_USE_EACH_OTHER = classes().should(useNoOtherJourney());

  static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
      classes()
          .should(
              new ArchCondition<>("not be called a service, a manager, data …") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (BANNED_NAME.matcher(type.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                  }
                }
              });

  static final ArchRule NO_FLOATING_POINT_IN_FIELDS =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackages("..durations..", "..benchmarking..")
          .should()
          .notHaveRawType(
              DescribedPredicate.describe(
                  "double or float",
                  type ->
                      Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                          .contains(type.getName())))
          .allowEmptyShould(true);

  static final ArchRule NO_FLOATING_POINT_IN_SIGNATURES =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackages("..durations..", "..benchmarking..")
          .should()
          .haveRawReturnType("double")
          .orShould()
          .haveRawReturnType("float");

  static final ArchRule TRANSACTIONS_BELONG_TO_USE_CASES_AND_DOORS =
      noMethods()
          .that()
          .areDeclaredInClassesThat(
              resideInAnyPackage("..model..", "..store..")
                  .or(
                      DescribedPredicate.describe(
                          "a page",
                          type ->
                              type.isAnnotatedWith(Controller.class)
                                  || type.isAnnotatedWith(RestController.class))))
          .should()
          .beAnnotatedWith(Transactional.class);

  static final ArchRule EVERY_HANDLER_ASKS_ACCESS =
      methods()
          .that()
          .areAnnotatedWith(GetMapping.class)
          .or()
          .areAnnotatedWith(PostMapping.class)
          .should(askAccess());

  /// Who may do what is said by the table alone; only what tells how somebody stands to a thing
  /// looks at their roles.
  static final ArchRule ROLES_ARE_ASKED_BY_THE_TABLE =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.vagval.access..")
          .and()
          .haveSimpleNameNotEndingWith("Relations")
          .and()
          .doNotHaveSimpleName("ProvidersSight")
          .should()
          .callMethod(Actor.class, "has", Role.class)
          .orShould()
          .callMethod(Actor.class, "providers");

  static final Map<String, ArchRule> ALL =
      Map.ofEntries(
          Map.entry("PACKAGES_ARE_NAMED_BY_WHAT_USERS_DO", PACKAGES_ARE_NAMED_BY_WHAT_USERS_DO),
          Map.entry("PAGES_NEVER_SEE_A_STORE", PAGES_NEVER_SEE_A_STORE),
          Map.entry("MODELS_ARE_PURE", MODELS_ARE_PURE),
          Map.entry("MODELS_AND_STORES_KNOW_NO_JOURNEY", MODELS_AND_STORES_KNOW_NO_JOURNEY),
          Map.entry("JOURNEYS_DO_NOT_USE_EACH_OTHER", JOURNEYS_DO_NOT_USE_EACH_OTHER),
          Map.entry("NAMES_SAY_WHAT_THINGS_ARE", NAMES_SAY_WHAT_THINGS_ARE),
          Map.entry("NO_FLOATING_POINT_IN_FIELDS", NO_FLOATING_POINT_IN_FIELDS),
          Map.entry("NO_FLOATING_POINT_IN_SIGNATURES", NO_FLOATING_POINT_IN_SIGNATURES),
          Map.entry(
              "TRANSACTIONS_BELONG_TO_USE_CASES_AND_DOORS",
              TRANSACTIONS_BELONG_TO_USE_CASES_AND_DOORS),
          Map.entry("EVERY_HANDLER_ASKS_ACCESS", EVERY_HANDLER_ASKS_ACCESS),
          Map.entry("ROLES_ARE_ASKED_BY_THE_TABLE", ROLES_ARE_ASKED_BY_THE_TABLE));

  private ArchitectureRules() {}

  private static ArchCondition<JavaMethod> askAccess() {
    return new ArchCondition<>("call Access.require") {
      @Override
      public void check(JavaMethod handler, ConditionEvents events) {
        var asks =
            handler.getMethodCallsFromSelf().stream()
                .anyMatch(call ->
                    call.getTargetOwner().getSimpleName().equals("Access")
                        && call.getName().equals("require"));
        if (!asks) {
          events.add(
              SimpleConditionEvent.violated(handler, handler.getFullName() + " asks for no right"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> knowNoJourney() {
    return dependency((from, to) -> module(from).equals(module(to)) && isJourney(to));
  }

  private static ArchCondition<JavaClass> useNoOtherJourney() {
    return dependency((from, to) ->
        module(from).equals(module(to))
            && isJourney(from)
            && isJourney(to)
            && !part(from).equals(part(to)));
  }

  private static ArchCondition<JavaClass> dependency(
      java.util.function.BiPredicate<JavaClass, JavaClass> forbidden) {
    return new ArchCondition<>("keep to its own part of the module") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(used -> forbidden.test(type, used.getTargetClass()))
            .forEach(
                used -> events.add(SimpleConditionEvent.violated(type, used.getDescription())));
      }
    };
  }

  private static boolean isJourney(JavaClass type) {
    return !part(type).isEmpty() && !TECHNICAL.contains(part(type)) && !NESTED.contains(part(type));
  }

  private static String module(JavaClass type) {
    return segment(type, 0);
  }

  /// The sub-package of the module, or empty at its root.
  private static String part(JavaClass type) {
    return segment(type, 1);
  }

  private static String segment(JavaClass type, int index) {
    var name = type.getPackageName();
    var inside =
        name.startsWith("se.vagval.")
            ? name.substring("se.vagval.".length())
            : name.startsWith("violations.") ? name.substring("violations.".length()) : "";
    var parts = inside.split("\\.", -1);
    return parts.length > index ? parts[index] : "";
  }
}
