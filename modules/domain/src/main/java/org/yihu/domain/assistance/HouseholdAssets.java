package org.yihu.domain.assistance;

import java.util.List;
import org.yihu.domain.shared.Money;

/**
 * 家庭财产 as the assets tests see it (民发〔2021〕57号第十四条).
 *
 * @param financial 金融资产合计
 * @param houses 房屋套数
 * @param businesses 市场主体户数
 * @param vehicles 机动车, one entry a vehicle
 */
public record HouseholdAssets(
    Money financial, int houses, int businesses, List<VehicleUse> vehicles) {
  /** Nothing owned. */
  public static final HouseholdAssets NONE = new HouseholdAssets(Money.ZERO, 0, 0, List.of());

  public HouseholdAssets {
    vehicles = List.copyOf(vehicles);
  }

  int privateVehicles() {
    int count = 0;
    for (VehicleUse use : vehicles) {
      if (use == VehicleUse.PRIVATE) {
        count++;
      }
    }
    return count;
  }
}
