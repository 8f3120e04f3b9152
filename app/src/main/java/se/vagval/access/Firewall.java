package se.vagval.access;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
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
    var strict = new OneWayToWriteAnAddress();
    strict.setAllowedParameterValues(IS_TEXT);
    strict.setAllowedParameterNames(IS_TEXT);
    return strict;
  }

  /// An address in which a plain letter is written by its number is another one to whoever compares
  /// addresses, such as a rate limit, and the same one to whoever answers it. No browser writes so.
  private static final class OneWayToWriteAnAddress extends StrictHttpFirewall {

    private static final Pattern PLAIN_BY_NUMBER =
        Pattern.compile("%(2[DE]|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])", CASE_INSENSITIVE);

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
      if (PLAIN_BY_NUMBER.matcher(request.getRequestURI()).find()) {
        throw new RequestRejectedException("the address can be written more plainly");
      }
      return super.getFirewalledRequest(request);
    }
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
