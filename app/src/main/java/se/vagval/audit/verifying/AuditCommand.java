package se.vagval.audit.verifying;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import se.vagval.Vagval;
import se.vagval.access.Municipalities;
import se.vagval.audit.store.AnchorFile;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// `vagval audit verify`: every municipality's log, one line for each. The exit status is 1 when a
/// chain is broken, 2 when the command is wrong, and 3 when none is broken but a cut end of one
/// could not have been noticed, as nothing outside the database knows of it or a file that is named
/// is not there.
public final class AuditCommand {

  private static final int BROKEN = 1;
  private static final int WRONG = 2;
  private static final int UNANCHORED = 3;

  private AuditCommand() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }

  static int run(List<String> arguments) {
    if (!arguments.equals(List.of("verify"))) {
      System.err.println("Say: ./vagval audit verify");
      return WRONG;
    }
    try (var service =
        new SpringApplicationBuilder(Vagval.class)
            .bannerMode(Banner.Mode.OFF)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .logStartupInfo(false)
            .run("--logging.level.root=warn")) {
      return verify(service);
    }
  }

  private static int verify(ApplicationContext service) {
    var anchors = service.getBean(AnchorFile.class);
    var all = all(service.getBean(Municipalities.class), anchors);
    if (all.isEmpty()) {
      System.out.println("There is no municipality here.");
    }
    var verify = service.getBean(VerifyChain.class);
    var statuses = Stream.of(missing(anchors));
    return worst(
        Stream.concat(statuses, all.stream().map(one -> verify(verify, anchors, one))).toList());
  }

  /// Those that are only known outside the database have lost more than their end.
  static Set<MunicipalityId> all(Municipalities municipalities, AnchorFile anchors) {
    var all = new TreeSet<>(comparing(MunicipalityId::value));
    all.addAll(municipalities.all());
    all.addAll(anchors.newest().keySet());
    return all;
  }

  /// A file that is named and not there.
  static int missing(AnchorFile anchors) {
    var missing = anchors.missing();
    missing.forEach(file ->
        System.out.printf(
            "There is no file %s, so a cut end may go unnoticed (settings vagval.audit.anchors and .others).%n",
            file));
    return missing.isEmpty() ? 0 : UNANCHORED;
  }

  /// A broken chain before all else.
  static int worst(Collection<Integer> statuses) {
    return statuses.contains(BROKEN) ? BROKEN : statuses.stream().max(naturalOrder()).orElse(0);
  }

  static int verify(VerifyChain verify, AnchorFile anchors, MunicipalityId municipality) {
    var verdict = Tenant.call(municipality, () -> verify.handle(municipality));
    System.out.println(VerdictInWords.of(municipality, verdict));
    if (verdict.fault().isPresent()) {
      return BROKEN;
    }
    if (verdict.seals() > 0 && anchors.of(municipality).isEmpty()) {
      System.out.println(VerdictInWords.unanchored(municipality));
      return UNANCHORED;
    }
    return 0;
  }
}
