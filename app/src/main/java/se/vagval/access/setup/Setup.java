package se.vagval.access.setup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.vagval.Vagval;

/// `vagval municipality add …` and `vagval grant …`: the same service without its pages, for one
/// command.
public final class Setup {

  private static final int WRONG = 1;

  private Setup() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    var call = SetupCall.of(arguments, LocalDate.now(Vagval.ZONE));
    if (call instanceof SetupCall.Wrong(var faults)) {
      faults.forEach(System.err::println);
      return WRONG;
    }
    try (var service = service()) {
      return answer(new SetupDesk(service).handle(call));
    }
  }

  private static int answer(SetupDesk.Answer answer) {
    (answer.done() ? System.out : System.err).println(answer.sentence());
    return answer.done() ? 0 : WRONG;
  }

  private static ConfigurableApplicationContext service() {
    return new SpringApplicationBuilder(Vagval.class)
        .bannerMode(Banner.Mode.OFF)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .logStartupInfo(false)
        .run("--logging.level.root=warn");
  }
}
