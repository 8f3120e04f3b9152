package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Other systems, let in by a token. For whom one acts is told by its grants, and what it may ask
/// for by its scopes too.
@Component
public class Machines {

  static final String REFUSED = "vagval.api.refused";
  private static final String SCOPES = "vagval.api.scopes";

  private final WhoAsks whoAsks;

  Machines(WhoAsks whoAsks) {
    this.whoAsks = whoAsks;
  }

  /// Lets in the system of that client id, with those scopes, for the request at hand.
  public void letIn(HttpServletRequest request, String client, Set<String> scopes) {
    var asker = whoAsks.machine(client);
    if (asker.isEmpty()) {
      refuse(request, ApiRefusal.CLIENT_UNKNOWN);
      return;
    }
    request.setAttribute(TenantFilter.ASKER, asker.get());
    request.setAttribute(SCOPES, scopes);
  }

  /// The request is answered by why, and by nothing else.
  public void refuse(HttpServletRequest request, ApiRefusal why) {
    request.setAttribute(REFUSED, why);
  }

  /// @throws ApiRefusal.Refused when nobody has signed in, or without that scope
  public void require(HttpServletRequest request, String scope) {
    if (!(request.getAttribute(SCOPES) instanceof Set<?> scopes)) {
      throw new ApiRefusal.Refused(ApiRefusal.TOKEN_NEEDED);
    }
    if (!scopes.contains(scope)) {
      throw new ApiRefusal.Refused(ApiRefusal.SCOPE_MISSING);
    }
  }
}
