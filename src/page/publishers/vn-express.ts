import type { PublisherProfile } from "./profile.js";

export const vnExpress: PublisherProfile = {
  name: "Báo VnExpress",
  aliases: ["VnExpress", "vnexpress.net", "Tin nhanh VnExpress"],
  markers: ["VnExpress"],
  hosts: ["vnexpress.net"],
  province: null,
};
