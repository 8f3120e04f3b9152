package se.vagval.employers.contacts;

import org.springframework.stereotype.Component;
import se.vagval.casework.EntrancePath;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.TargetGroup;
import se.vagval.web.Text;

/// The entrance leads employers and associations here.
@Component
class EntranceLeadsHere implements EntrancePath {

  @Override
  public TargetGroup group() {
    return TargetGroup.ORGANISATION;
  }

  @Override
  public String words(Text text) {
    return text.t("employers.from-entrance");
  }

  @Override
  public String href(FirstContactId contact) {
    return "/employers/new?from=" + contact;
  }
}
