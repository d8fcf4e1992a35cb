import type { PublisherProfile } from "./profile.js";

export const bacNinh: PublisherProfile = {
  name: "Báo Bắc Ninh",
  aliases: ["Báo Bắc Ninh điện tử"],
  markers: ["BBNĐT"],
  hosts: ["baobacninh.com.vn", "baobacninh.vn", "baobacninhtv.vn"],
  province: "27",
};
