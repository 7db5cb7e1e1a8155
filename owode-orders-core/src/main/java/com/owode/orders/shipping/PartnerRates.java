package com.owode.orders.shipping;

/**
 * What is expected of a partner, in basis points of its parcels, rounded to its disadvantage.
 *
 * <p>A record of too few parcels is filled up with parcels as they are usual for newcomers: what
 * was measured counts at once, and counts alone when there is enough of it.
 *
 * @param onTime how many of 10,000 parcels come on time
 * @param lost how many of 10,000 parcels are lost
 * @param damaged how many of 10,000 parcels come damaged
 */
public record PartnerRates(int onTime, int lost, int damaged) {

  /** All parcels, in basis points. */
  public static final int ALL = 10_000;

  static PartnerRates of(PartnerRecord record, PartnerPolicy policy) {
    long filled = Math.max(0L, (long) policy.parcelsThatCount() - record.parcels());
    long all = record.parcels() + filled;
    PartnerRates usual = policy.newcomers();
    return new PartnerRates(
        down((long) record.onTime() * ALL + usual.onTime * filled, all),
        up((long) record.lost() * ALL + usual.lost * filled, all),
        up((long) record.damaged() * ALL + usual.damaged * filled, all));
  }

  /**
   * The policy fills every record up to one parcel at least: there is always something to share.
   */
  private static int down(long points, long parcels) {
    return Math.toIntExact(points / parcels);
  }

  private static int up(long points, long parcels) {
    return Math.toIntExact((points + parcels - 1) / parcels);
  }
}
