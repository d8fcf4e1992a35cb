import type { PublisherProfile } from "./profile.js";

export const hoaBinh: PublisherProfile = {
  name: "Báo Hòa Bình",
  aliases: [
    "Báo Hòa Bình điện tử",
    "Báo Hoà Bình",
    "Báo và phát thanh, truyền hình Hòa Bình",
    "HoaBinh online",
  ],
  markers: ["HBĐT", "HBO", "HB0"],
  hosts: ["baohoabinh.com.vn"],
  province: "17",
  // Months as pictures of such stories bear them: "NewsImg/6_2020/142688_2363.jpg".
  storyIds: {
    pattern: /^\/(?:(?:en|mu)\/)?\d{1,4}\/(\d{4,7})\//,
    imagePattern: /\/NewsImg\/\d{1,2}_\d{4}\/(\d{5,6})_/i,
    points: [
      [96957, "2016-02"],
      [105932, "2016-12"],
      [142688, "2020-06"],
      [179906, "2023-07"],
    ],
  },
};
