package se.vagval.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The items of a list in a tree. A list of the wrong length is faulty, and its items are read all
/// the same.
public final class Items {

  private final Reading<List<Tree>> list;
  private final List<Tree> items;

  Items(Reading<List<Tree>> list) {
    this.list = list;
    this.items = list.ifSound().orElse(List.of());
  }

  public Items atLeast(int fewest) {
    if (list.isSound() && items.size() < fewest) {
      refuse(Wording.of(TreeFault.TOO_FEW, fewest));
    }
    return this;
  }

  public Items atMost(int most) {
    if (list.isSound() && items.size() > most) {
      refuse(Wording.of(TreeFault.TOO_MANY, most, items.size()));
    }
    return this;
  }

  public boolean isSound() {
    return list.isSound();
  }

  public <R> List<R> read(Function<Tree, R> each) {
    var read = new ArrayList<R>(items.size());
    items.forEach(item -> read.add(each.apply(item)));
    return List.copyOf(read);
  }

  /// Reports a fault of the list as a whole; does nothing when it is faulty already.
  public void refuse(Wording why) {
    list.refuse(why);
  }
}
