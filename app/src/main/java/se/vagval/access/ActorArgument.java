package se.vagval.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.vagval.web.Page;
import se.vagval.web.PageHead;

/// Gives handlers the [Actor], and pages their head.
@Component
class ActorArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer, PageHead {

  private final List<MenuEntry> menu;
  private final Clock clock;
  private final MessageSource messages;
  private final boolean demo;

  ActorArgument(
      List<MenuEntry> menu, Clock clock, MessageSource messages, ObjectProvider<DemoMark> demo) {
    this.menu = menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    this.clock = clock;
    this.messages = messages;
    this.demo = demo.stream().findAny().isPresent();
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return asker(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
        .actor();
  }

  @Override
  public Head of(HttpServletRequest request) {
    var asker = asker(request);
    var actor = asker.actor();
    return new Head(
        asker.municipality().name(),
        asker.municipality().phone(),
        actor.isVisitor() ? null : signedInAs(actor, request),
        menuOf(actor),
        LocalDate.now(clock),
        demo);
  }

  /// Somebody whose work has no page yet gets about as a visitor does.
  private List<Page.MenuItem> menuOf(Actor actor) {
    var own = items(actor::has);
    return own.isEmpty() ? items(Role.VISITOR::equals) : own;
  }

  private List<Page.MenuItem> items(Predicate<Role> whose) {
    return menu.stream()
        .filter(entry -> whose.test(entry.role()))
        .map(entry -> new Page.MenuItem(entry.messageKey(), entry.href()))
        .distinct()
        .toList();
  }

  private String signedInAs(Actor actor, HttpServletRequest request) {
    var role =
        messages.getMessage(
            "access.role." + actor.mainRole().name(), null, RequestContextUtils.getLocale(request));
    return actor.name() + ", " + role;
  }

  private static WhoAsks.Asker asker(HttpServletRequest request) {
    if (request.getAttribute(TenantFilter.ASKER) instanceof WhoAsks.Asker asker) {
      return asker;
    }
    throw new IllegalStateException("nobody was asked who asks");
  }
}
