package se.vagval.access.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/// How long a provider may take, so that one that is down is said to be down.
final class OutgoingCalls {

  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final Duration TO_ANSWER = Duration.ofSeconds(8);

  private OutgoingCalls() {}

  static ClientHttpRequestFactory usual() {
    var client =
        HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    var calls = new JdkClientHttpRequestFactory(client);
    calls.setReadTimeout(TO_ANSWER);
    return calls;
  }
}
