package se.vagval.access.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.web.util.UriComponentsBuilder;

/// A sign-in provider that says what a test tells it to, on this machine. It checks what a real one
/// checks of whoever fetches a token: the key, the code and its verifier.
public final class FakeProvider implements AutoCloseable {

  public static final String CLIENT = "vagval-test";

  /// What the next token is to be.
  record Answer(JWTClaimsSet claims, RSAKey signedBy, String challenge) {}

  private final HttpServer server;
  private final RSAKey own = key();
  private final RSAKey clients = key();
  private final Map<String, Answer> codes = new ConcurrentHashMap<>();
  private volatile boolean down;
  private volatile String endOfSession = "";

  private FakeProvider(HttpServer server) {
    this.server = server;
  }

  public static FakeProvider start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var provider = new FakeProvider(server);
      server.createContext("/", provider::answer);
      server.start();
      return provider;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048)
          .keyID(UUID.randomUUID().toString())
          .algorithm(JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public RSAKey own() {
    return own;
  }

  /// The private key of the one client, as a JWK.
  public String clientKey() {
    return clients.toJSONString();
  }

  void isDown(boolean down) {
    this.down = down;
  }

  /// What it says of where sessions end; nothing when that is empty.
  void endsSessionsAt(String address) {
    endOfSession = address;
  }

  /// The claims of a token as they should be, answering to that request.
  public JWTClaimsSet.Builder right(Map<String, String> asked) {
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .audience(CLIENT)
        .subject(UUID.randomUUID().toString())
        .issueTime(new Date())
        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
        .claim("nonce", asked.get("nonce"))
        .claim("acr", "http://id.elegnamnden.se/loa/1.0/loa3");
  }

  /// Somebody has identified themselves: the code that the browser brings back.
  String code(
      Map<String, String> asked, UnaryOperator<JWTClaimsSet.Builder> claims, RSAKey signedBy) {
    var code = UUID.randomUUID().toString();
    codes.put(
        code,
        new Answer(
            claims.apply(right(asked)).build(),
            signedBy,
            asked.getOrDefault("code_challenge", "")));
    return code;
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      var path = call.getRequestURI().getPath();
      if (down) {
        send(call, 503, "{}");
      } else if (path.equals("/.well-known/openid-configuration")) {
        send(call, 200, configuration());
      } else if (path.equals("/jwks")) {
        send(call, 200, new JWKSet(own.toPublicJWK()).toString());
      } else {
        var form = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        token(
            call,
            UriComponentsBuilder.newInstance()
                .query(form)
                .build()
                .getQueryParams()
                .toSingleValueMap());
      }
    }
  }

  private String configuration() {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
     "jwks_uri": "%1$s/jwks", "response_types_supported": ["code"], "subject_types_supported": ["public"],
     "id_token_signing_alg_values_supported": ["RS256"]%2$s}
    """
        .formatted(
            issuer(),
            endOfSession.isEmpty()
                ? ""
                : ", \"end_session_endpoint\": \"%s\"".formatted(endOfSession));
  }

  private void token(HttpExchange call, Map<String, String> form) throws IOException {
    var answer = codes.remove(form.getOrDefault("code", ""));
    if (!isTheClient(form.getOrDefault("client_assertion", ""))) {
      send(call, 401, "{\"error\": \"invalid_client\"}");
    } else if (answer == null
        || !challenge(form.getOrDefault("code_verifier", "")).equals(answer.challenge())) {
      send(call, 400, "{\"error\": \"invalid_grant\"}");
    } else {
      send(
          call,
          200,
          "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \"%s\"}"
              .formatted(signed(answer.claims(), answer.signedBy())));
    }
  }

  private boolean isTheClient(String assertion) {
    try {
      var token = SignedJWT.parse(assertion);
      return token.verify(new RSASSAVerifier(clients.toRSAPublicKey()))
          && CLIENT.equals(token.getJWTClaimsSet().getSubject());
    } catch (ParseException | JOSEException wrong) {
      return false;
    }
  }

  static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static String signed(JWTClaimsSet claims, RSAKey key) {
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void send(HttpExchange call, int status, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
