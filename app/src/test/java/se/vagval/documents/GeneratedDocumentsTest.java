package se.vagval.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import se.vagval.Vagval;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Compares `docs/MAP.md`, `docs/GLOSSARY.md`, `docs/RULES.md` and the list of modules that a start
/// reads with the code. `-Dwrite.documents` writes them anew.
class GeneratedDocumentsTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.vagval");
  private static final Path DOCS = Path.of("..", "docs");
  private static final Path MODULES =
      Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");
  private static final String MADE =
      "<!-- Made from the code by GeneratedDocumentsTest; write it anew with `./vagval documents` -->\n\n";

  @Test
  void the_map_is_true() throws IOException {
    isFresh("MAP.md", ModuleMap.written());
  }

  @Test
  void the_glossary_is_true() throws IOException {
    var swedish = Collator.getInstance(Locale.of("sv"));
    var rows =
        OURS.stream()
            .filter(type -> type.isAnnotatedWith(Term.class))
            .sorted(
                Comparator.comparing(
                        (JavaClass type) -> type.getAnnotationOfType(Term.class).sv(), swedish)
                    .thenComparing(JavaClass::getName))
            .map(GeneratedDocumentsTest::term)
            .distinct()
            .collect(Collectors.joining("\n"));
    isFresh(
        "GLOSSARY.md",
        "# Glossary\n\nThe Swedish term, the name in the code, and where the term comes from.\n\n"
            + "| Term | In the code | Source |\n| --- | --- | --- |\n"
            + rows
            + "\n");
  }

  @Test
  void the_list_of_rules_is_true() throws IOException {
    var rules = OURS.stream().filter(type -> type.isAnnotatedWith(Rule.class)).toList();
    assertThat(rules)
        .extracting(type -> type.getAnnotationOfType(Rule.class))
        .extracting(r -> r.id() + "/" + r.version())
        .doesNotHaveDuplicates();
    var rows =
        rules.stream()
            .sorted(
                Comparator.comparing((JavaClass type) -> type.getAnnotationOfType(Rule.class).id()))
            .map(GeneratedDocumentsTest::rule)
            .collect(Collectors.joining("\n"));
    isFresh(
        "RULES.md",
        "# Rules\n\nEvery statutory or contractual rule is one type. Its table is the test of the same name.\n\n"
            + "| Id | Version | Rule | Source |\n| --- | --- | --- | --- |\n"
            + rows
            + "\n");
  }

  /// A start finds the modules, whose tables it makes one after another, by this list. Without it
  /// every class would be looked through at each start, which takes seconds. A module is a line.
  @Test
  void the_list_of_modules_that_a_start_reads_is_true() throws IOException {
    var modules = ApplicationModules.of(Vagval.class);
    var list = new ApplicationModulesExporter(modules).toJson();
    if (isToBeWritten()) {
      write(MODULES, ModuleList.tidy(list));
    }
    assertThat(ModuleList.lines(Files.readString(MODULES)))
        .as(MODULES + " is older than the code: run `./vagval documents`")
        .containsExactlyInAnyOrderElementsOf(ModuleList.lines(list));
  }

  private static String term(JavaClass type) {
    var term = type.getAnnotationOfType(Term.class);
    return "| %s | `%s` (%s) | %s |"
        .formatted(term.sv(), type.getSimpleName(), module(type), term.source());
  }

  private static String rule(JavaClass type) {
    var rule = type.getAnnotationOfType(Rule.class);
    return "| %s | %d | `%s` (%s) | %s |"
        .formatted(rule.id(), rule.version(), type.getSimpleName(), module(type), rule.source());
  }

  private static String module(JavaClass type) {
    return type.getPackageName().replace("se.vagval.", "");
  }

  private static boolean isToBeWritten() {
    return System.getProperty("write.documents") != null;
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static void isFresh(String name, String content) throws IOException {
    var file = DOCS.resolve(name);
    if (isToBeWritten()) {
      write(file, MADE + content);
    }
    assertThat(file)
        .content()
        .as(name + " is older than the code: run `./vagval documents`")
        .isEqualTo(MADE + content);
  }
}
