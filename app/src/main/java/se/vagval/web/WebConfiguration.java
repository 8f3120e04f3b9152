package se.vagval.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private static final Locale SWEDISH = Locale.of("sv");

  /// Every module brings a file of its own, `messages/<module>.properties`, in Swedish, and its
  /// English twin.
  @Bean
  static MessageSource messageSource() throws IOException {
    var files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
    var names =
        Arrays.stream(files)
            .map(file -> Objects.requireNonNull(file.getFilename()).replace(".properties", ""))
            .filter(name -> !name.endsWith("_en"))
            .map(name -> "classpath:messages/" + name)
            .distinct()
            .toArray(String[]::new);
    // This kind puts all files together once; the other asks one file after another for each text.
    var messages = new KeptTexts();
    messages.setBasenames(names);
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }

  /// Swedish until the reader says otherwise.
  @Bean
  static LocaleResolver localeResolver() {
    var resolver =
        new CookieLocaleResolver("language") {
          @Override
          protected Locale parseLocaleValue(String language) {
            return known(language);
          }
        };
    resolver.setDefaultLocale(SWEDISH);
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setCookieSameSite("Lax");
    resolver.setCookieHttpOnly(true);
    resolver.setRejectInvalidCookies(false);
    return resolver;
  }

  /// Swedish for any but English: what is put together for a language is kept, and whoever asks
  /// could otherwise name thousands.
  private static Locale known(String language) {
    return language.equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : SWEDISH;
  }

  @Bean
  static ServletRegistrationBean<LastResort> lastResort() {
    return new ServletRegistrationBean<>(new LastResort(), LastResort.ADDRESS);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var language =
        new LocaleChangeInterceptor() {
          @Override
          protected Locale parseLocaleValue(String chosen) {
            return known(chosen);
          }
        };
    language.setParamName("lang");
    language.setIgnoreInvalidLocale(true);
    registry.addInterceptor(language);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
  }
}
