package com.owode.orders.testkit.timeline;

import com.owode.orders.event.AddressChanged;
import com.owode.orders.event.AlternativeAccepted;
import com.owode.orders.event.AlternativesDeclined;
import com.owode.orders.event.AlternativesOffered;
import com.owode.orders.event.StockMoved;
import com.owode.orders.event.StockReserved;
import com.owode.orders.event.StockShort;
import com.owode.orders.event.TrackingRecorded;
import com.owode.orders.event.UnitsCameBack;
import com.owode.orders.event.UnitsCancelled;
import com.owode.orders.event.UnitsDelivered;
import com.owode.orders.event.UnitsPacked;
import com.owode.orders.event.UnitsReplaced;
import com.owode.orders.event.UnitsReturned;
import com.owode.orders.event.UnitsShipped;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Sku;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.testkit.timeline.Cell.Tone;
import java.util.List;

/** What happened to the goods and their parcels, in words. */
abstract class GoodsWords extends MoneyWords {

  private final Discretion discretion;

  GoodsWords(Discretion discretion) {
    this.discretion = discretion;
  }

  private static String low(List<Sku> skus) {
    return skus.isEmpty() ? "" : ", running low: " + skus;
  }

  private static String code(String rawCode) {
    return rawCode.isEmpty() ? "" : " (" + rawCode + ")";
  }

  static String line(OrderLine line) {
    return line.quantity() + " x " + line.sku() + " " + line.productName();
  }

  private String parcel(Shipment shipment) {
    return shipment.parcel()
        + " by "
        + shipment.carrier()
        + shipment.tracking().map(one -> ", tracking " + discretion.tail(one.value())).orElse("")
        + shipment.promisedBy().map(by -> ", promised by " + by).orElse("");
  }

  @Override
  public Cell stockReserved(StockReserved event) {
    return cell(Tone.GOODS, "Units " + event.units() + " set aside" + low(event.runningLow()));
  }

  @Override
  public Cell stockShort(StockShort event) {
    return cell(
        Tone.TROUBLE,
        "Units " + event.units() + " could not be set aside" + low(event.runningLow()));
  }

  @Override
  public Cell stockMoved(StockMoved event) {
    return cell(
        Tone.GOODS,
        "Stock room answers "
            + event.outcome()
            + " for units "
            + event.units()
            + low(event.runningLow()));
  }

  @Override
  public Cell addressChanged(AddressChanged event) {
    return cell(
        Tone.GOODS,
        "Address changed to version "
            + event.address().version()
            + ": "
            + discretion.address(event.address()));
  }

  @Override
  public Cell unitsPacked(UnitsPacked event) {
    return cell(Tone.GOODS, "Units " + event.units() + " packed, " + event.packaging());
  }

  @Override
  public Cell unitsShipped(UnitsShipped event) {
    return cell(
        Tone.GOODS,
        "Units " + event.units() + " handed over in parcel " + parcel(event.shipment()));
  }

  @Override
  public Cell trackingRecorded(TrackingRecorded event) {
    return cell(
        Tone.GOODS,
        "Parcel "
            + parcel(event.shipment())
            + event
                .scan()
                .map(scan -> ": " + scan.status() + code(scan.rawCode()) + " at " + scan.at())
                .orElse(""));
  }

  @Override
  public Cell unitsDelivered(UnitsDelivered event) {
    return cell(
        Tone.GOODS,
        "Units "
            + event.units()
            + " delivered"
            + event.parcel().map(parcel -> " with parcel " + parcel).orElse("")
            + ", told by "
            + event.toldBy());
  }

  @Override
  public Cell unitsCameBack(UnitsCameBack event) {
    return cell(
        Tone.TROUBLE,
        "Units " + event.units() + " of parcel " + event.parcel() + " came back undelivered");
  }

  @Override
  public Cell unitsCancelled(UnitsCancelled event) {
    return cell(
        Tone.TROUBLE,
        "Units "
            + event.units()
            + " cancelled, "
            + event.reason()
            + discretion.words(event.words()));
  }

  @Override
  public Cell alternativesOffered(AlternativesOffered event) {
    return cell(
        Tone.GOODS,
        "Offer "
            + event.offer().number()
            + " of "
            + event.offer().alternatives().size()
            + " alternatives for units "
            + event.offer().units()
            + ", answer by "
            + event.offer().answerBy());
  }

  @Override
  public Cell alternativeAccepted(AlternativeAccepted event) {
    return cell(
        Tone.GOODS,
        "Alternative "
            + event.rank()
            + " of offer "
            + event.offer()
            + " accepted"
            + event
                .payment()
                .map(attempt -> ", when attempt " + attempt + " has paid for it")
                .orElse(""));
  }

  @Override
  public Cell unitsReplaced(UnitsReplaced event) {
    return cell(Tone.GOODS, "Units " + event.units() + " replaced by " + line(event.line()));
  }

  @Override
  public Cell alternativesDeclined(AlternativesDeclined event) {
    return cell(Tone.GOODS, "Alternatives of offer " + event.offer() + " declined");
  }

  @Override
  public Cell unitsReturned(UnitsReturned event) {
    return cell(
        Tone.GOODS,
        "Units "
            + event.units()
            + " returned under "
            + event.reference()
            + ", "
            + event.condition());
  }
}
