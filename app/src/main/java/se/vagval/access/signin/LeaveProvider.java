package se.vagval.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.vagval.access.ProviderToken;
import se.vagval.access.SignIn;
import se.vagval.access.SignOutWay;
import se.vagval.tenancy.Tenant;

/// Ends the session here and then the one at the provider (OpenID Connect RP-Initiated Logout 1.0),
/// so that the next person at the same computer is not signed in as the one before.
///
/// The browser is sent on by a page of ours, not by a redirect: the content policy lets no form
/// lead away from this service, not even by the answer to it.
@Component
@ConditionalOnWebApplication
class LeaveProvider implements SignOutWay {

  private final SignIn signIn;
  private final SignInProviders providers;

  LeaveProvider(SignIn signIn, SignInProviders providers) {
    this.signIn = signIn;
    this.providers = providers;
  }

  @Override
  public ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
    var token = signIn.token(request);
    signIn.end(request);
    var state = BrowserSecret.SIGN_OUT.fresh();
    return token
        .flatMap(known -> away(request, known, state))
        .map(address -> {
          response.addHeader(HttpHeaders.SET_COOKIE, BrowserSecret.SIGN_OUT.cookie(request, state));
          response.setHeader("Refresh", "0; url=" + address);
          return new ModelAndView("access/signin/LeavingPage", "address", address);
        })
        .orElseGet(() -> new ModelAndView("redirect:" + SignOutPage.DONE));
  }

  private Optional<String> away(HttpServletRequest request, ProviderToken token, String state) {
    var back =
        ServletUriComponentsBuilder.fromContextPath(request)
            .path(SignOutPage.DONE)
            .build()
            .toUriString();
    return Tenant.current()
        .flatMap(providers::of)
        .flatMap(provider ->
            provider
                .asked()
                .flatMap(exchange -> EndOfSession.of(exchange.registration(), provider.settings())))
        .map(end -> end.address(token, back, state));
  }
}
