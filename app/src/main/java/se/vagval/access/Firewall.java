package se.vagval.access;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import se.vagval.web.PlainPage;

/// Turns away what no browser sends: addresses written to be read in two ways, and characters that
/// neither the database nor a letter can hold.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Firewall {

  private static final Predicate<String> IS_TEXT =
      Pattern.compile("[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]*").asMatchPredicate();

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  @Bean
  static HttpFirewall httpFirewall() {
    var strict = new StrictHttpFirewall();
    strict.setAllowedParameterValues(IS_TEXT);
    strict.setAllowedParameterNames(IS_TEXT);
    return strict;
  }

  /// Nothing more is told than that it cannot be answered.
  @Bean
  static RequestRejectedHandler requestRejectedHandler() {
    return (request, response, why) ->
        PlainPage.BROKEN.answer(
            response,
            METHODS.contains(request.getMethod())
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.METHOD_NOT_ALLOWED);
  }
}
