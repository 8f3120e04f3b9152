package se.vagval.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/// Answers what went wrong before or after our own handlers, such as an address that is no address.
/// It stands beside the pages and needs nothing of them: no municipality is known here, and the
/// request itself may be what cannot be read.
final class LastResort extends HttpServlet {

  static final String ADDRESS = "/error";

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PlainPage.BROKEN.answer(response, status(request));
  }

  /// Asked for by its own address it is like any page that is not there.
  private static HttpStatus status(HttpServletRequest request) {
    var told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (!(told instanceof Integer code)) {
      return HttpStatus.NOT_FOUND;
    }
    var known = HttpStatus.resolve(code);
    return known == null || !known.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : known;
  }
}
