package se.vagval.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import se.vagval.web.AnswerHeaders;
import se.vagval.web.PlainPage;

/// Headers and forged-form protection for every answer. Rights are decided by [Access], not here,
/// so that the only one refused here is somebody whose form outlived the session.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

  /// Other systems ask without a form and keep no session: no token, no cookie.
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain filtersForSystems(HttpSecurity http, RateLimits limits) {
    return common(http.securityMatcher("/api/**"), limits)
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  @Bean
  SecurityFilterChain filters(HttpSecurity http, RateLimits limits) {
    return common(http, limits)
        .csrf(csrf -> csrf.csrfTokenRepository(new FormToken()))
        .exceptionHandling(refused ->
            refused.accessDeniedHandler((request, response, why) ->
                PlainPage.EXPIRED.answer(response, HttpStatus.FORBIDDEN)))
        .build();
  }

  private static HttpSecurity common(HttpSecurity http, RateLimits limits) {
    return http.addFilterAfter(new RateLimitFilter(limits), HeaderWriterFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(headers ->
            headers
                .contentSecurityPolicy(
                    policy -> policy.policyDirectives(AnswerHeaders.CONTENT_POLICY))
                .permissionsPolicyHeader(policy -> policy.policy(AnswerHeaders.PERMISSIONS))
                .crossOriginOpenerPolicy(opener ->
                    opener.policy(
                        CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                .referrerPolicy(Customizer.withDefaults()))
        .formLogin(form -> form.disable())
        .httpBasic(basic -> basic.disable())
        .logout(logout -> logout.disable())
        .requestCache(cache -> cache.disable())
        .anonymous(Customizer.withDefaults());
  }

  /// Keeps Spring Boot from making a user with a password of its own.
  @Bean
  UserDetailsService nobody() {
    return name -> {
      throw new UsernameNotFoundException(name);
    };
  }
}
