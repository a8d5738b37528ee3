package dev.standpoint.render.view;

import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.assemble.matrix.ValueDistribution;
import dev.standpoint.assemble.matrix.ValueDistribution.Share;
import dev.standpoint.model.record.Quantity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sums up, issue by issue, a matrix that is too large for the front page of a screen. */
final class DistributionPresenter {

  /** A matrix with more rows or more columns does not fit on the front page. */
  private static final int ROWS = 40;

  private static final int COLUMNS = 8;

  /** Of more different numbers only the lowest and the highest are shown. */
  private static final int NUMBERS = 4;

  private static final Comparator<@Nullable BigDecimal> UNBOUNDED_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<@Nullable BigDecimal> UNBOUNDED_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  /** Orders quantities by their lower bound; one that is open below comes first. */
  private static final Comparator<Quantity> BY_LOW =
      Comparator.comparing(Quantity::low, UNBOUNDED_FIRST)
          .thenComparing(Quantity::high, UNBOUNDED_LAST);

  /** Orders quantities by their upper bound; one that is open above comes last. */
  private static final Comparator<Quantity> BY_HIGH =
      Comparator.comparing(Quantity::high, UNBOUNDED_LAST)
          .thenComparing(Quantity::low, UNBOUNDED_FIRST);

  private final BriefingWords wording;

  DistributionPresenter(BriefingWords wording) {
    this.wording = wording;
  }

  /** Whether a matrix with so many rows, those of members aside, is too large. */
  static boolean isLarge(int rows, int columns) {
    return rows > ROWS || columns > COLUMNS;
  }

  /** One summary for each issue of the matrix, in its order. */
  List<PageView.Spread> spreads(Matrix matrix) {
    return ValueDistribution.of(matrix).stream().map(this::spread).toList();
  }

  /** Tallies of all values, or the range of the numbers with tallies of the other values. */
  private PageView.Spread spread(ValueDistribution spread) {
    MatrixView.Column issue = MatrixPresenter.column(spread.issue(), wording);
    List<Share> shares = spread.shares();
    List<Share> numbers = shares.stream().filter(DistributionPresenter::isNumber).toList();
    if (numbers.size() <= NUMBERS) {
      return new PageView.Spread(issue, 0, List.of(), tallies(shares));
    }
    List<Share> others =
        shares.stream().filter(Predicate.not(DistributionPresenter::isNumber)).toList();
    return new PageView.Spread(issue, actors(numbers), ends(numbers), tallies(others));
  }

  private static boolean isNumber(Share share) {
    return share.example().value() instanceof Quantity;
  }

  private static Quantity number(Share share) {
    return (Quantity) share.example().value();
  }

  /** How many actors hold one of the values; nobody is counted twice. */
  private static int actors(List<Share> shares) {
    return shares.stream().mapToInt(Share::actors).sum();
  }

  /** The lowest and the highest value; they can be the same range. */
  private List<MatrixView.Held> ends(List<Share> numbers) {
    Share lowest =
        Collections.min(numbers, Comparator.comparing(DistributionPresenter::number, BY_LOW));
    Share highest =
        Collections.max(numbers, Comparator.comparing(DistributionPresenter::number, BY_HIGH));
    return List.of(wording.held(lowest.example()), wording.held(highest.example()));
  }

  /** The values with the numbers of those who hold them, in the order given. */
  private List<PageView.Tally> tallies(List<Share> shares) {
    return shares.stream()
        .map(share -> new PageView.Tally(wording.held(share.example()), share.actors()))
        .toList();
  }
}
